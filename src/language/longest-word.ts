/** How long a word may be to be worth a look: the dictionary's longest has 46 letters, and looking takes the square of them. */

export const LONGEST_WORD = 60;
