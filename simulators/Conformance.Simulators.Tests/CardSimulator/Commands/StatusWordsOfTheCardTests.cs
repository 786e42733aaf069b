namespace Conformance.Simulators.Tests.CardSimulator.Commands;

/// <summary>
/// Each status word of facts/card.md 2.6 and a way to it. Not here, as the card was not seen to send them: 6300, 6983, 6282, 61xx, 6Cxx.
/// </summary>
public sealed class StatusWordsOfTheCardTests
{
    private const string SmallSessionKey = "80AE0000000100";

    /// <summary>Commands on a fresh card, and the answer to the last.</summary>
    public static TheoryData<string, string[]> Ways => new()
    {
        { "9000", [TestCard.SelectCommon] },
        { "63C2", [TestCard.SelectJpki, "002000980430303030"] },
        { "63C0", [TestCard.SelectInputSupport, "00200092"] }, // shipped blocked
        { "6984", [TestCard.SelectInputSupport, "002000920430303030"] },
        { "66F1", [TestCard.SelectCommon, SmallSessionKey + Zeros(256)] },
        { "66F1", [TestCard.SelectCardFace, SmallSessionKey + Zeros(256)] },
        { "6982", [TestCard.SelectJpki, SmallSessionKey + Zeros(256)] },
        { "6982", [TestCard.SelectResident, SmallSessionKey + Zeros(256)] },
        { "6700", [TestCard.SelectJpki, "00A4020C0100"] },
        { "6700", ["80FC0000"] },
        { "6881", ["01A4040C07A0000001510000"] },
        { "6882", ["08A4040C07A0000001510000"] },
        { "6981", [TestCard.SelectJpki, "00B0980000"] }, // READ BINARY of an internal EF
        { "6981", [TestCard.SelectCommon, "00B0810000"] }, // and of records
        { "6981", [TestCard.SelectJpki, "00B2013400"] }, // READ RECORD of a transparent EF
        { "6982", [TestCard.SelectInputSupport, "00B0810000"] },
        { "6985", ["00840000000101"] },
        { "6986", [TestCard.SelectCommon, "00B2010400"] },
        { "6987", [.. WithSession, "0CB0810000"] },
        { "6988", [.. WithSession, "082000951386" + "1101" + "00112233445566778899AABBCCDDEEFF"] },
        { "69FC", [TestCard.SelectInputSupport, "08B0810000"] },
        { "6A80", [.. WithSession, "08B0810003" + "810100"] },
        { "6A82", [TestCard.SelectJpki, "00A4020C020003"] },
        { "6A83", [TestCard.SelectCommon, "00B2020C00"] },
        { "6A86", [TestCard.SelectJpki, "80A2000001AA"] },
        { "6A88", ["00CA7F2100"] },
        { "6B00", [TestCard.SelectJpki, "00B0880300"] },
        { "6D00", ["00400000"] },
        { "6E00", ["B0A4040C07A0000001510000"] },
        { "6F00", [TestCard.SelectInputSupport, VerifyPin, SmallSessionKey + Repeated("FF", 256)] },
    };

    private static string VerifyPin => "0020009104" + TestPersona.InputSupportPinHex;

    private static string[] WithSession => [TestCard.SelectInputSupport, VerifyPin, "(session key)"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Is_reached(string status, string[] commands)
    {
        var card = TestCard.PoweredOn(TestPersona.Full);
        var answer = "";
        foreach (var command in commands)
        {
            answer = card.Send(command == "(session key)" ? SecureMessaging.SecureClient.SessionKeyCommand() : command);
        }

        Assert.Equal(status, answer);
    }

    private static string Zeros(int count) => Repeated("00", count);

    private static string Repeated(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
