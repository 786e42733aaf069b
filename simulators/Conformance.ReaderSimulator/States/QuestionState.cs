namespace Conformance.ReaderSimulator;

/// <summary>One of the questions beside consent.</summary>
internal sealed class QuestionState(Session session, string screen) : SessionState(session)
{
    public override string Name => screen;

    public override TimeSpan? Timeout => Desk.Model.Timeouts.Consent;

    public override Screen? BuildScreen() => Desk.Screens.Show(screen);

    /// <summary>Silence chooses nothing, and is no reason to stop.</summary>
    public override Transition? TimedOut() => Close(null, Cause.NobodyAnswered);

    protected override Transition? Touched(string button) => Close(button, Cause.QuestionAnswered);

    private Transition Close(string? button, Cause cause)
    {
        Session.Questions.Close(screen, button);
        return Route.AfterConsent(Session, cause);
    }
}
