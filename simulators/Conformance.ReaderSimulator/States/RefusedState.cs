namespace Conformance.ReaderSimulator;

/// <summary>Says that somebody said no; the session is already cleared.</summary>
internal sealed class RefusedState(Desk desk, Decider decidedBy, ScreenMessage? message, bool isRevokedOrEnded = false) : ReaderState(desk)
{
    public override string Name => ScreenIds.Refused;

    public override TimeSpan? Timeout => Desk.Model.Timeouts.Ending;

    public override Screen? BuildScreen() => Desk.Screens.Show(Name, Lines, []) with { DecidedBy = decidedBy, Message = message };

    /// <summary>Message 006 is the reader's own and stands beside the centre's words (facts/eligibility.md 4.3).</summary>
    private string[] Lines => Desk.Defect.NumbersCertificate(isRevokedOrEnded) ? ["ask-desk", "certificate", "ask-municipality"] : ["ask-desk"];

    public override Transition? TimedOut() => new(new TakeCardState(Desk), Cause.TimedOut);
}
