using System.Security.Cryptography;
using System.Text;
using Conformance.CardSimulator.Personas;
using Conformance.CardSimulator.Phones;
using Conformance.SmartCard.Phones;

namespace Conformance.Simulators.Tests.CardSimulator.Phones;

public sealed class SimulatedPhoneTests : IDisposable
{
    private static readonly byte[] Challenge = [1, 2, 3];
    private readonly RSA _key = RSA.Create(2048);
    private readonly PhoneSlot _slot = new();

    [Fact]
    public void An_iPhone_signs_the_challenge_once_its_holder_is_known()
    {
        _slot.Hold(IPhone(isHolderKnown: true));
        var proven = Assert.IsType<PhoneReply.Proven>(_slot.Prove(PhoneKind.IPhone, Challenge, []));
        Assert.Equal([9], proven.Certificate.ToArray());
        Assert.True(_key.VerifyData(Challenge, proven.Signature.Span, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
        Assert.IsType<PhoneReply.NotProven>(_slot.Prove(PhoneKind.IPhone, Challenge, []));
    }

    [Fact]
    public void An_iPhone_whose_holder_did_nothing_proves_nothing()
    {
        _slot.Hold(IPhone(isHolderKnown: false));
        Assert.IsType<PhoneReply.NotProven>(_slot.Prove(PhoneKind.IPhone, Challenge, []));
    }

    [Fact]
    public void An_Android_phone_counts_its_misses_and_locks_at_the_third()
    {
        _slot.Hold(Android());
        Assert.Equal(new PhoneReply.WrongPin(2), Enter("0000"));
        Assert.Equal(new PhoneReply.WrongPin(1), Enter("0000"));
        Assert.IsType<PhoneReply.PinLocked>(Enter("0000"));
        Assert.IsType<PhoneReply.PinLocked>(Enter("6048"));
    }

    [Fact]
    public void The_right_PIN_gives_all_tries_back()
    {
        _slot.Hold(Android());
        Enter("0000");
        Assert.IsType<PhoneReply.Proven>(Enter("6048"));
        Assert.Equal(new PhoneReply.WrongPin(2), Enter("0000"));
    }

    [Fact]
    public void No_digits_are_no_miss()
    {
        _slot.Hold(Android(triesLeft: 1));
        Assert.IsType<PhoneReply.NotProven>(Enter(""));
        Assert.IsType<PhoneReply.Proven>(Enter("6048"));
    }

    [Fact]
    public void Each_kind_is_not_the_other()
    {
        _slot.Hold(Android());
        Assert.IsType<PhoneReply.OtherKind>(_slot.Prove(PhoneKind.IPhone, Challenge, []));
        _slot.Hold(IPhone(isHolderKnown: true));
        Assert.IsType<PhoneReply.OtherKind>(Enter("6048"));
    }

    [Fact]
    public void A_card_is_no_phone_and_nothing_is_nothing()
    {
        Assert.False(_slot.IsOccupied);
        Assert.IsType<PhoneReply.Gone>(_slot.Prove(PhoneKind.IPhone, Challenge, []));
        _slot.HoldCard();
        Assert.True(_slot.IsOccupied);
        Assert.IsType<PhoneReply.NotAPhone>(_slot.Prove(PhoneKind.IPhone, Challenge, []));
        _slot.Clear();
        Assert.False(_slot.IsOccupied);
    }

    [Fact]
    public void A_phone_that_leaves_early_is_gone_and_has_lost_no_try()
    {
        var phone = Android(triesLeft: 1);
        _slot.Hold(phone, leavesEarly: true);
        Assert.IsType<PhoneReply.Gone>(Enter("0000"));
        Assert.False(_slot.IsOccupied);
        _slot.Hold(phone);
        Assert.IsType<PhoneReply.Proven>(Enter("6048"));
    }

    public void Dispose() => _key.Dispose();

    private PhoneReply Enter(string pin) => _slot.Prove(PhoneKind.Android, Challenge, Encoding.ASCII.GetBytes(pin));

    private SimulatedPhone IPhone(bool isHolderKnown) => new(PhoneKind.IPhone, new byte[] { 9 }, Key, null, null) { IsHolderKnown = isHolderKnown };

    private SimulatedPhone Android(int? triesLeft = null) => new(PhoneKind.Android, new byte[] { 9 }, Key, new Pin("6048"), triesLeft);

    private RSAParameters Key => _key.ExportParameters(includePrivateParameters: true);
}
