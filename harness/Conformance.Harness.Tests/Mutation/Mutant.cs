using Microsoft.CodeAnalysis.Text;

namespace Conformance.Harness.Tests.Mutation;

/// <summary>A source with one change.</summary>
/// <param name="File">Name of the source file.</param>
/// <param name="Line">Where the change begins, from 1.</param>
/// <param name="Original">The changed lines as they are, white space folded.</param>
/// <param name="Changed">The same lines with the change.</param>
/// <param name="Source">The whole source with the change.</param>
internal sealed record Mutant(string File, int Line, string Original, string Changed, string Source)
{
    public static Mutant Of(string file, SourceText text, TextSpan span, string replacement)
    {
        var first = text.Lines.GetLineFromPosition(span.Start);
        var last = text.Lines.GetLineFromPosition(span.End);
        var before = text.ToString(TextSpan.FromBounds(first.Start, span.Start));
        var after = text.ToString(TextSpan.FromBounds(span.End, last.End));
        return new(
            file,
            first.LineNumber + 1,
            Fold(before + text.ToString(span) + after),
            Fold(before + replacement + after),
            text.WithChanges(new TextChange(span, replacement)).ToString());
    }

    public override string ToString() => $"{File}:{Line}\n  original {Original}\n  mutant   {Changed}";

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
