using System.Globalization;

namespace Conformance.SmartCard.Transcripts;

/// <summary>Status words in words (facts/card.md 2.6; ISO/IEC 7816-4, 5.6 for what this card was not seen to send).</summary>
public static class StatusText
{
    /// <summary>One phrase; "not known" for a status word that neither source has.</summary>
    public static string Of(StatusWord status) => status.Value switch
    {
        0x9000 => "done",
        0x6282 => "end of file before Le bytes",
        0x6300 => "verification failed, no limit of tries",
        0x63C0 => "no tries left: blocked",
        0x63C1 => "1 try left",
        0x66F1 => "security environment not configured",
        0x6700 => "wrong length",
        0x6881 => "logical channel not supported",
        0x6882 => "secure messaging not supported",
        0x6981 => "command does not fit the file's structure",
        0x6982 => "security status not satisfied",
        0x6983 => "authentication method blocked",
        0x6984 => "referenced IEF blocked",
        0x6985 => "conditions of use not satisfied",
        0x6986 => "no current EF",
        0x6987 => "secure messaging object missing",
        0x6988 => "secure messaging object wrong",
        0x69FC => "no secure messaging session",
        0x6A80 => "wrong data field",
        0x6A81 => "function not supported",
        0x6A82 => "file or application not found",
        0x6A83 => "record not found",
        0x6A86 => "wrong P1-P2",
        0x6A88 => "referenced data or key not found",
        0x6B00 => "offset outside the EF",
        0x6D00 => "instruction not supported",
        0x6E00 => "class not supported",
        0x6F00 => "no precise diagnosis",
        _ => Counted(status),
    };

    private static string Counted(StatusWord status) => status switch
    {
        { TriesLeft: { } tries } => string.Create(CultureInfo.InvariantCulture, $"{tries} tries left"),
        { Sw1: 0x61 } => $"{Bytes(status)} more bytes to get",
        { Sw1: 0x6C } => $"wrong Le: {Bytes(status)} bytes are there",
        _ => "not known",
    };

    private static string Bytes(StatusWord status) => (status.Sw2 == 0 ? 256 : status.Sw2).ToString(CultureInfo.InvariantCulture);
}
