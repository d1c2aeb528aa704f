/** Search terms as they are written, one on each line. */

export function TermList({ terms }: { readonly terms: readonly string[] }) {
  return (
    <ul class="termen">
      {terms.map((term) => (
        <li key={term}>
          <code>{term}</code>
        </li>
      ))}
    </ul>
  );
}
