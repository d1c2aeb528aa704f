/** A choice from what the project has: a perspective or a wijk. */

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly all: readonly { readonly id: string; readonly label: string }[];
  onChoose(value: string): void;
}

export function Choice({ id, label, value, all, onChoose }: ChoiceProps) {
  return (
    <div class="veld">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">kies …</option>
        {all.map((one) => (
          <option key={one.id} value={one.id}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  );
}
