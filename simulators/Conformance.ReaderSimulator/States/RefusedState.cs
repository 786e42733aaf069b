namespace Conformance.ReaderSimulator;

/// <summary>Says that somebody said no.</summary>
internal sealed class RefusedState(Desk desk, bool holdsCard, Decider decidedBy, ScreenMessage? message, bool isRevokedOrEnded = false) : EndingState(desk, holdsCard)
{
    public override string Name => ScreenIds.Refused;

    public override Screen? BuildScreen() => Desk.Screens.Ending(Name, HoldsCard, Lines) with { DecidedBy = decidedBy, Message = message };

    /// <summary>Message 006 is the reader's own and stands beside the centre's words (facts/eligibility.md 4.3).</summary>
    private string[] Lines => Desk.Defect.NumbersCertificate(isRevokedOrEnded) ? ["take-card", "ask-desk", "certificate", "ask-municipality"] : ["take-card", "ask-desk"];
}
