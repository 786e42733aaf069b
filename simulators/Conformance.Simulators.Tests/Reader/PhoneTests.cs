using Conformance.ReaderSimulator;
using Conformance.SmartCard;
using Conformance.SmartCard.Phones;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>A phone in the card's place, on model A after 2025-09-19 unless said otherwise.</summary>
public sealed class PhoneTests
{
    public static readonly DateTimeOffset PhonesTaken = new(2025, 10, 1, 0, 5, 0, TimeSpan.Zero);

    public static TheoryData<string, string> Replies => new()
    {
        { "not-proven", "phone-again" },
        { "gone", "phone-again" },
        { "not-a-phone", "phone-misplaced" },
        { "other-kind", "phone-kind" },
        { "failed", "phone-unusable" },
        { "pin-locked", "phone-unusable" },
        { "wrong-pin", "phone-pin" },
    };

    [Fact]
    public async Task An_iPhone_leads_to_consent_without_pad_and_camera()
    {
        using var bench = Open();
        await bench.PhoneAsync();
        Assert.Equal(["idle", "phone-kind", "phone-hold", "consent-all"], bench.ScreensShown);
        Assert.Equal([(PhoneKind.IPhone, 0)], bench.Phones.Asked);
        Assert.Equal(IdentityMethod.IPhone, bench.Centre.Holders.Single().Identity);
    }

    [Fact]
    public async Task An_Android_phones_PIN_is_typed_before_it_is_held()
    {
        using var bench = Open();
        await bench.TouchAsync("phone");
        await bench.TouchAsync("android");
        await bench.PinAsync("6048");
        Assert.Empty(bench.Phones.Asked);
        await bench.Reader.PhoneHeldAsync();
        Assert.Equal([(PhoneKind.Android, 4)], bench.Phones.Asked);
        Assert.Equal(("consent-all", IdentityMethod.Android), (bench.Screen.Id, bench.Centre.Holders.Single().Identity));
    }

    [Fact]
    public async Task A_phone_that_lies_there_already_is_taken_at_once()
    {
        using var bench = Open();
        bench.Phones.IsOccupied = true;
        await bench.TouchAsync("phone");
        await bench.TouchAsync("iphone");
        Assert.Equal("consent-all", bench.Screen.Id);
    }

    [Theory]
    [MemberData(nameof(Replies))]
    public async Task What_lies_on_the_phone_reader_and_proves_nobody_leads_on(string reply, string screen)
    {
        using var bench = Open();
        bench.Phones.Reply = ReplyOf(reply);
        await bench.PhoneAsync();
        Assert.Equal(screen, bench.Screen.Id);
        Assert.Empty(bench.Centre.Holders);
        Assert.Empty(bench.All<ReaderEvent.IdentityEstablished>());
    }

    [Theory]
    [InlineData("phone-again")]
    [InlineData("phone-misplaced")]
    public async Task It_may_be_held_again(string screen)
    {
        using var bench = Open();
        await Walks.ToAsync(bench, screen);
        bench.Phones.Reply = new FakePhoneReader().Reply;
        await bench.Reader.PhoneHeldAsync();
        Assert.Equal("consent-all", bench.Screen.Id);
    }

    [Fact]
    public async Task The_tries_left_of_a_phone_are_shown_after_a_miss()
    {
        using var bench = Open();
        bench.Phones.Reply = new PhoneReply.WrongPin(2);
        await bench.TouchAsync("phone");
        await bench.TouchAsync("android");
        await bench.PinAsync("0000");
        await bench.Reader.PhoneHeldAsync();
        Assert.Equal(("phone-pin", 2, 0), (bench.Screen.Id, bench.Screen.TriesLeft!.Value, bench.Screen.FilledMarks!.Value));
        Assert.Contains(new ReaderEvent.IdentityRefused(IdentityMethod.Android, Decider.Chip, "wrong-pin"), bench.Observer.Events);
    }

    [Theory]
    [InlineData("2025-09-18T14:59:00Z", false)]
    [InlineData("2025-09-18T15:00:00Z", true)]
    public void Phones_are_offered_from_their_first_day_in_Tokyo(string utc, bool offered)
    {
        using var bench = new ReaderBench(now: DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(offered, bench.Screen.Buttons.Any(button => button.Id == "phone"));
    }

    [Fact]
    public void A_model_without_a_phone_reader_offers_none()
    {
        using var bench = new ReaderBench(Models.B, now: PhonesTaken);
        Assert.Empty(bench.Screen.Buttons);
    }

    [Fact]
    public async Task The_end_of_a_session_by_phone_asks_for_no_card()
    {
        using var bench = Open();
        await bench.PhoneAsync();
        await bench.TouchAsync("agree-all");
        Assert.Equal("finished", bench.Screen.Id);
        Assert.Empty(bench.Screen.Lines);
        await bench.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal("idle", bench.Screen.Id);
        Assert.Equal([SessionEnding.Completed], bench.All<ReaderEvent.SessionEnded>().Select(ended => ended.How));
    }

    [Fact]
    public async Task Who_cancels_with_a_phone_comes_back_to_the_start_screen()
    {
        using var bench = Open();
        await bench.PhoneAsync();
        await bench.TouchAsync("cancel");
        Assert.Equal("idle", bench.Screen.Id);
        Assert.Empty(bench.All<ReaderEvent.HandedOver>());
    }

    [Theory]
    [InlineData("phone-kind")]
    [InlineData("phone-pin")]
    [InlineData("phone-hold")]
    [InlineData("phone-unusable")]
    public async Task A_card_that_is_placed_is_taken_in_the_phones_place(string screen)
    {
        using var bench = Open();
        await Walks.ToAsync(bench, screen);
        await bench.PlaceAsync();
        Assert.Equal("method", bench.Screen.Id);
        Assert.Equal([SessionEnding.Cancelled], bench.All<ReaderEvent.SessionEnded>().Select(ended => ended.How));
    }

    [Fact]
    public async Task A_card_that_is_taken_from_the_plate_ends_no_session_by_phone()
    {
        using var bench = Open();
        await bench.PhoneAsync();
        bench.Reader.CardTaken();
        Assert.Equal("consent-all", bench.Screen.Id);
    }

    [Fact]
    public async Task A_refused_phone_is_told_and_the_next_card_is_read()
    {
        using var bench = Open();
        bench.Centre.Holder = new HolderAnswer.Refused("expired", new ScreenMessage("006", "期限切れ"));
        await bench.PhoneAsync();
        Assert.Equal(("refused", "窓口へお申し出ください"), (bench.Screen.Id, bench.Screen.Lines[0].Japanese));
        await bench.PlaceAsync();
        Assert.Equal("method", bench.Screen.Id);
    }

    [Fact]
    public async Task Without_the_keypad_an_Android_phone_cannot_be_used_and_an_iPhone_can()
    {
        using var bench = Open();
        await bench.Reader.DisturbAsync(ReaderTrouble.KeypadDead);
        await bench.TouchAsync("phone");
        await bench.TouchAsync("android");
        Assert.Equal("phone-unusable", bench.Screen.Id);
        await bench.TouchAsync("cancel");
        await bench.PhoneAsync();
        Assert.Equal("consent-all", bench.Screen.Id);
    }

    internal static PhoneReply ReplyOf(string word) => word switch
    {
        "not-proven" => new PhoneReply.NotProven(),
        "gone" => new PhoneReply.Gone(),
        "not-a-phone" => new PhoneReply.NotAPhone(),
        "other-kind" => new PhoneReply.OtherKind(),
        "failed" => new PhoneReply.Failed(new(TransportFaultKind.ReaderUnavailable, 0, "scripted")),
        "pin-locked" => new PhoneReply.PinLocked(),
        _ => new PhoneReply.WrongPin(1),
    };

    private static ReaderBench Open() => new(now: PhonesTaken);
}
