namespace Conformance.SmartCard.Transcripts;

/// <summary>Instruction bytes (ISO/IEC 7816-4; facts/card.md 2.1 for those of class 80) and their names.</summary>
internal static class Instruction
{
    public const byte Verify = 0x20;
    public const byte ChangeReferenceData = 0x24;
    public const byte ComputeSignature = 0x2A;
    public const byte ResetRetryCounter = 0x2C;
    public const byte ChangeKey = 0x32;
    public const byte GetChallenge = 0x84;
    public const byte InternalAuthenticate = 0x88;
    public const byte TerminalCertificate = 0xA2;
    public const byte Select = 0xA4;
    public const byte ReadBinary = 0xB0;
    public const byte ReadRecord = 0xB2;
    public const byte GetResponse = 0xC0;
    public const byte GetData = 0xCA;
    public const byte GetDataOdd = 0xCB;

    /// <summary>The command's name; the instruction byte in hexadecimal where there is none.</summary>
    public static string NameOf(in CommandView command) => command.Ins switch
    {
        Verify => command.Data.IsEmpty ? "VERIFY (tries left?)" : "VERIFY",
        ChangeReferenceData => "CHANGE REFERENCE DATA",
        ComputeSignature => "COMPUTE DIGITAL SIGNATURE",
        ResetRetryCounter => "RESET RETRY COUNTER",
        ChangeKey when command.Cla == 0x80 => "CHANGE KEY",
        0x82 => "EXTERNAL AUTHENTICATE",
        GetChallenge => "GET CHALLENGE",
        InternalAuthenticate => "INTERNAL AUTHENTICATE",
        TerminalCertificate when command.Cla == 0x80 => "terminal certificate (80 A2)",
        Select => "SELECT",
        0xAE when command.Cla == 0x80 => "SET SESSION KEY",
        ReadBinary => "READ BINARY",
        ReadRecord => "READ RECORD",
        GetResponse => "GET RESPONSE",
        GetData or GetDataOdd => "GET DATA",
        0xD6 => "UPDATE BINARY",
        0xDC => "UPDATE RECORD",
        var other => $"instruction {other:X2}",
    };
}
