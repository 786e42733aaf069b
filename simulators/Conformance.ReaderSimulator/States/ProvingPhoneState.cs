using Conformance.SmartCard.Phones;

namespace Conformance.ReaderSimulator;

/// <summary>Lets the phone prove its holder and sign the centre's challenge. No camera takes part (facts/eligibility.md 5.5).</summary>
internal sealed class ProvingPhoneState(Session session, PhoneKind kind, PinEntry? entry)
    : PresentingState(session, kind == PhoneKind.IPhone ? IdentityMethod.IPhone : IdentityMethod.Android)
{
    public override string Name => StateNames.ProvingPhone;

    protected override Task<Transition?> PresentAsync(ReadOnlyMemory<byte> challenge)
    {
        var reply = Desk.Parts.PhoneReader!.Prove(kind, challenge.Span, entry is null ? [] : entry.Digits);
        return reply is PhoneReply.Proven(var certificate, var signature)
            ? AcceptAsync(new(challenge, signature, certificate, Method))
            : Task.FromResult<Transition?>(Answer(reply));
    }

    private async Task<Transition?> AcceptAsync(HolderRequest request)
    {
        Session.Observe(new ReaderEvent.IdentityEstablished(Method));
        var next = await AskCentreAsync(request).ConfigureAwait(false);
        return Session.Holder is not null && Desk.Defect.DemandsFace() ? new(new FaceState(Session, looks: 0, misses: 0), Cause.FaceDemanded) : next;
    }

    private Transition Answer(PhoneReply reply) => reply switch
    {
        PhoneReply.WrongPin(var tries) => Missed("wrong-pin", new PhonePinState(Session, kind, PinEntry.Begin(Desk, tries)), Cause.PinMissed),
        PhoneReply.PinLocked => Missed("locked", new PhoneUnusableState(Session), Cause.PinLocked),
        PhoneReply.NotProven => Missed("not-proven-on-phone", Again(ScreenIds.PhoneAgain), Cause.PhoneNotProven),
        PhoneReply.OtherKind => new(new PhoneKindState(Session, isOther: true), Cause.OtherPhone),
        PhoneReply.NotAPhone => new(Again(ScreenIds.PhoneMisplaced), Cause.NotAPhone),
        PhoneReply.Gone => new(Again(ScreenIds.PhoneAgain), Cause.PhoneGone),
        PhoneReply.Failed(var fault) => new(new PhoneUnusableState(Session), Cause.PhoneReaderFailed) { Detail = fault.Kind.ToString() },
        _ => throw new InvalidOperationException("a phone proves its holder or says why not"),
    };

    private Transition Missed(string reason, ReaderState next, Cause cause)
    {
        Session.Observe(new ReaderEvent.IdentityRefused(Method, Decider.Chip, reason));
        return new(next, cause);
    }

    private PhoneAgainState Again(string screen) => new(Session, screen, kind, entry);
}
