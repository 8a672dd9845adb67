/** Letters and a number with a hyphen between: `S-300`, `T-90`, `Mi-17`, `S-300PMU-2`. */
const types = /(?<![\p{L}\p{N}-])(\p{L}{1,6}-\d{1,4}\p{L}{0,4}(?:-\d{1,3})?)(?![\p{L}\p{N}-])/u;

/** A text in which no line ends within the name of a type; the words stay as they are. */
export function Unbroken({ text }: { text: string }) {
  return text.split(types).map((piece, i) =>
    i % 2 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change their order.
      <span key={i} className="whitespace-nowrap">
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
