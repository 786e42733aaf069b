namespace Conformance.ReaderSimulator;

/// <summary>The keys of the PIN pad do nothing: face and sight go on (RDR-8).</summary>
internal sealed class KeypadFailedState(Session session) : IdentityState(session)
{
    public override string Name => ScreenIds.KeypadFailed;

    public override Screen? BuildScreen() => Desk.Screens.Show(Name);
}
