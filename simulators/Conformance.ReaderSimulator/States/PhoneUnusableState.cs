namespace Conformance.ReaderSimulator;

/// <summary>The phone cannot be used: its PIN is locked, or pad or phone reader do not work. The card still can.</summary>
internal sealed class PhoneUnusableState(Session session) : PhoneAskingState(session)
{
    public override string Name => ScreenIds.PhoneUnusable;
}
