using Conformance.Bench.Observation;

namespace Conformance.Steps.Thens;

/// <summary>Finds the commands that reach for the individual number (facts/card.md 1.3, 1.4): by EF identifier or by short EF identifier.</summary>
internal static class IndividualNumber
{
    private const string InputAssistance = "D3921000310001010408";
    private const string SurfaceConfirmation = "D3921000310001010402";

    /// <summary>The first such command, or null. An attempt counts, whatever the card answered.</summary>
    public static LogEntry? FirstTouch(LogView view) =>
        FileTrail.Of(view).FirstOrDefault(touch => IsForbidden(touch.Named, touch.Apdu.IsVerify) || IsForbidden(touch.Current, touch.Apdu.IsVerify))?.Entry;

    private static bool IsForbidden(FilePlace place, bool verify) => (place.Application, place.File) switch
    {
        (InputAssistance, 0x0001) or (SurfaceConfirmation, 0x0005) => true,
        (InputAssistance, 0x0014) or (SurfaceConfirmation, 0x0013) => verify,
        _ => false,
    };
}
