using Conformance.Bench.Physical.Custody;
using Conformance.Bench.Physical.Diagnosis;
using Conformance.Bench.Physical.Interlocking;
using Conformance.CardSimulator;
using Conformance.Cli.Physical;
using Conformance.Harness.Tests.Pcsc;
using Conformance.Harness.Tests.Physical.Interlocking;
using Conformance.SmartCard;
using Moq;
using NodaTime;
using PCSC;
using PCSC.Exceptions;

namespace Conformance.Harness.Tests.Physical;

public sealed class DoctorTests : IDisposable
{
    private static readonly Instant Plain = Instant.FromUtc(2025, 3, 3, 0, 0);

    private readonly string _drivers = Directory.CreateTempSubdirectory().FullName;
    private readonly Wire _wire = new() { TestCards = { "taro" } };

    public void Dispose() => Directory.Delete(_drivers, recursive: true);

    [Fact]
    public void Without_pcscd_it_says_what_to_install_and_looks_no_further()
    {
        var symptoms = Doctor(new PCSCException(SCardError.NoService), "/no/such/pcscd").Examine(null);
        Assert.Equal(
            [
                "WRONG   pcscd: is not installed (/no/such/pcscd is missing) -> apt-get install pcscd libccid",
                $"WRONG   drivers: there is none in {_drivers} -> apt-get install libccid for USB readers, vsmartcard-vpcd for virtual ones; then restart pcscd",
                "UNKNOWN readers: PC/SC: the PC/SC service does not run; start pcscd. -> mend pcscd first",
            ],
            Printed(symptoms, exitCode: 1));
    }

    [Fact]
    public void A_service_that_does_not_answer_is_told_from_one_that_is_not_there() =>
        Assert.Contains("WRONG   pcscd: is installed and does not answer -> systemctl start pcscd.socket, or sudo pcscd", Printed(Doctor(new PCSCException(SCardError.NoService), "/bin/sh").Examine(null), 1));

    [Fact]
    public void A_service_without_readers_and_a_reader_that_is_not_there_are_named()
    {
        File.WriteAllText(Path.Combine(_drivers, "libexample.so"), "");
        Assert.Contains("WRONG   readers: none is connected -> connect one whose driver is installed; then restart pcscd", Printed(Doctor([]).Examine(null), 1));
        Assert.Contains("OK      drivers: libexample.so", Printed(Doctor([]).Examine(null), 1));
        Assert.Contains("WRONG   readers: there is no reader \"Gemini\" -> PC/SC lists: ACME 00 00", Printed(Doctor(["ACME 00 00"]).Examine("Gemini"), 1));
    }

    [Fact]
    public void Nothing_wrong_and_something_unknown_is_code_2_and_all_well_is_code_0()
    {
        Assert.Equal(["OK      a: b"], Printed([new("a", DiagnosisKind.Fine, "b")], 0));
        Assert.Equal(["OK      a: b", "UNKNOWN c: d -> e"], Printed([new("a", DiagnosisKind.Fine, "b"), new("c", DiagnosisKind.Unchecked, "d", "e")], 2));
    }

    [Fact]
    public void A_good_card_is_told_with_its_token_tries_and_dates()
    {
        var lines = Examine(FixturePersona.Card(), Plain);
        Assert.Contains("OK      ATR: 3BE000FF8131FE4514, a My Number Card's (contact)", lines);
        Assert.Contains($"OK      card: token {LaboratoryCards.TokenOf("taro")}, of this bench; kept as taro's, usable", lines);
        Assert.Contains("OK      公的個人認証AP 利用者証明用電子証明書暗証番号: 3 tries left", lines);
        Assert.Contains(lines, line => line.StartsWith("OK      authentication certificate: valid from ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_card_that_is_nearly_locked_locked_or_too_old_is_told_with_what_to_do()
    {
        var card = FixturePersona.Card();
        LaboratoryCards.PresentFresh(card, "0000", 2);
        Assert.Contains("WRONG   公的個人認証AP 利用者証明用電子証明書暗証番号: 1 try left -> have the right one presented, which restores the count", Examine(card, Plain));
        LaboratoryCards.PresentFresh(card, "0000", 1);
        Assert.Contains("WRONG   公的個人認証AP 利用者証明用電子証明書暗証番号: locked -> only the town hall, or whoever issued the test card, can set it anew", Examine(card, Instant.FromUtc(2055, 1, 1, 0, 0)));
        Assert.Contains(Examine(card, Instant.FromUtc(2055, 1, 1, 0, 0)), line => line.StartsWith("WRONG   authentication certificate: ended on ", StringComparison.Ordinal));
    }

    [Fact]
    public void It_presents_nothing_and_spends_nothing()
    {
        var card = FixturePersona.Card();
        Examine(card, Plain);
        Assert.NotEmpty(_wire.Entries);
        Assert.All(_wire.Entries, entry => Assert.True(entry.Command is { Ins: 0xA4 or 0xB0 or 0xB2 } or { Ins: 0x20, Data.Length: 0 }, entry.ToString()));
        Assert.Equal(3, card.AuthenticationTriesLeft);
    }

    [Fact]
    public void A_card_that_leaves_while_it_is_looked_at_is_unknown_and_not_well()
    {
        var identity = LaboratoryCards.IdentityOf(FixturePersona.Card());
        var seen = new CardExamination(new GoneChannel(), identity, CustodyBook.Empty, Plain).Examine();
        Assert.Contains(seen, symptom => symptom.Kind == DiagnosisKind.Unchecked && symptom.ToMend == "leave the card in the reader, then look again");
    }

    private static string[] Printed(IReadOnlyList<Symptom> symptoms, int exitCode)
    {
        using var output = new StringWriter();
        Assert.Equal(exitCode, DoctorCommand.Print(symptoms, output));
        return output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
    }

    private string[] Examine(MyNumberCard card, Instant now)
    {
        var slot = new RecordedSlot(_wire);
        slot.Insert("taro", card);
        var reader = new InterlockedReader(slot, LaboratoryCards.Key, InterlockPolicy.Unarmed, new InterlockRules(), _ => { }, _ => { });
        using var channel = Assert.IsType<CardConnection.Opened>(reader.Connect()).Channel;
        var book = CustodyBook.Empty.Mark(LaboratoryCards.TokenOf("taro"), "taro", null, "test", Plain);
        using var output = new StringWriter();
        DoctorCommand.Print(new CardExamination(channel, reader.Card, book, now).Examine(), output);
        return output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
    }

    private Doctor Doctor(PCSCException fault, string program)
    {
        var contexts = new Mock<IContextFactory>();
        contexts.Setup(factory => factory.Establish(SCardScope.System)).Throws(fault);
        return Doctor(contexts.Object, program);
    }

    private Doctor Doctor(string[] readers)
    {
        var context = new Mock<ISCardContext>();
        context.Setup(service => service.GetReaders()).Returns(readers);
        var contexts = new Mock<IContextFactory>();
        contexts.Setup(factory => factory.Establish(SCardScope.System)).Returns(context.Object);
        return Doctor(contexts.Object, "/bin/sh");
    }

    private Doctor Doctor(IContextFactory contexts, string program) => new(contexts, new WallClock(), LaboratoryCards.Key, CustodyBook.Empty)
    {
        Service = new(contexts, new WallClock()) { Program = program, Drivers = _drivers },
    };

    private sealed class GoneChannel : ICardChannel
    {
        public ReadOnlyMemory<byte> Atr { get; } = Convert.FromHexString("3BE000FF8131FE4514");

        public Transmission Transmit(CommandApdu command) => new Transmission.Failed(new(TransportFaultKind.CardRemoved, 0, "the card was taken out"));

        public IDisposable Hold() => new NothingHeld();

        public void Dispose()
        {
        }
    }
}
