using Conformance.SmartCard.Phones;

namespace Conformance.ReaderSimulator;

/// <summary>What was held to the phone reader did not prove its holder, and may be held again.</summary>
/// <param name="session">A session by phone.</param>
/// <param name="screen"><see cref="ScreenIds.PhoneAgain"/>, or <see cref="ScreenIds.PhoneMisplaced"/> for what is no phone.</param>
/// <param name="kind">The chosen kind.</param>
/// <param name="entry">The digits as typed; null for an iPhone.</param>
internal sealed class PhoneAgainState(Session session, string screen, PhoneKind kind, PinEntry? entry) : PhoneAskingState(session)
{
    public override string Name => screen;

    public override Transition? PhoneHeld() => new(new ProvingPhoneState(Session, kind, entry), Cause.PhoneHeld);
}
