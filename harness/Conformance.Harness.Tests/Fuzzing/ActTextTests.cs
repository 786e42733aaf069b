using Conformance.Fuzzing.Acts;

namespace Conformance.Harness.Tests.Fuzzing;

public sealed class ActTextTests
{
    [Fact]
    public void What_was_written_reads_the_same()
    {
        CardAct[] acts =
        [
            CardAct.Reset, CardAct.PowerCycle, CardAct.Send(Convert.FromHexString("0020009804" + "38323634")), CardAct.Send(Array.Empty<byte>()),
            CardAct.Send(Convert.FromHexString("80AE0000"), new byte[16]),
        ];
        var lines = acts.Select(act => ActText.Write(act, TaroCards.Secrets)).ToList();
        Assert.Equal(["reset", "power-cycle", "0020009804{authentication-pin}", "no-bytes", "80AE0000 key 00000000000000000000000000000000"], lines);
        Assert.Equal(lines, ActText.Read(lines, TaroCards.Secrets).Select(act => ActText.Write(act, TaroCards.Secrets)));
    }

    [Fact]
    public void A_secret_that_the_card_does_not_have_is_told_with_its_line()
    {
        var thrown = Assert.Throws<FormatException>(() => ActText.Read(["# remark", "00A4", "0020{another-pin}"], TaroCards.Secrets));
        Assert.StartsWith("line 3 is neither", thrown.Message, StringComparison.Ordinal);
    }
}
