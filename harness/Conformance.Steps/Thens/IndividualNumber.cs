using Conformance.Bench.Observation;
using Conformance.SmartCard.MyNumber;

namespace Conformance.Steps.Thens;

/// <summary>Finds the commands that reach for the individual number (facts/card.md 1.3, 1.4): by EF identifier or by short EF identifier.</summary>
internal static class IndividualNumber
{
    /// <summary>The first such command, or null. An attempt counts, whatever the card answered.</summary>
    public static LogEntry? FirstTouch(LogView view) =>
        FileTrail.Of(view).FirstOrDefault(touch => IsForbidden(touch.Named, touch.Apdu.IsVerify) || IsForbidden(touch.Current, touch.Apdu.IsVerify))?.Entry;

    private static bool IsForbidden(FilePlace place, bool verify) =>
        place.Entry is { IsIndividualNumber: true } entry && (entry.Kind == FileKind.Transparent || verify);
}
