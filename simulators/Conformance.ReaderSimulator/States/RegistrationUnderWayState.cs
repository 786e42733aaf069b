namespace Conformance.ReaderSimulator;

/// <summary>Says in the centre's words that the registration takes a while, which is no failure (REG-3); the session is already cleared.</summary>
internal sealed class RegistrationUnderWayState(Desk desk, ScreenMessage? message) : ReaderState(desk)
{
    public override string Name => ScreenIds.RegistrationUnderWay;

    public override TimeSpan? Timeout => Desk.Model.Timeouts.Ending;

    public override Screen? BuildScreen() => Desk.Screens.Show(Name) with { Message = message };

    public override Transition? TimedOut() => new(new TakeCardState(Desk), Cause.TimedOut);
}
