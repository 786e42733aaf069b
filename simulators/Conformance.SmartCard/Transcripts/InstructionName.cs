namespace Conformance.SmartCard.Transcripts;

/// <summary>What commands are called (ISO/IEC 7816-4; facts/card.md 2.1 for those of class 80).</summary>
internal static class InstructionName
{
    /// <summary>The command's name; the instruction byte in hexadecimal where there is none.</summary>
    public static string Of(in CommandView command) => command.Ins switch
    {
        Instruction.Verify => command.Data.IsEmpty ? "VERIFY (tries left?)" : "VERIFY",
        Instruction.ChangeReferenceData => "CHANGE REFERENCE DATA",
        Instruction.ComputeDigitalSignature => "COMPUTE DIGITAL SIGNATURE",
        Instruction.ResetRetryCounter => "RESET RETRY COUNTER",
        Instruction.ChangeKey when command.Cla == CommandClass.Proprietary => "CHANGE KEY",
        Instruction.ExternalAuthenticate => "EXTERNAL AUTHENTICATE",
        Instruction.GetChallenge => "GET CHALLENGE",
        Instruction.InternalAuthenticate => "INTERNAL AUTHENTICATE",
        Instruction.TerminalCertificate when command.Cla == CommandClass.Proprietary => "terminal certificate (80 A2)",
        Instruction.Select => "SELECT",
        Instruction.SetSessionKey when command.Cla == CommandClass.Proprietary => "SET SESSION KEY",
        Instruction.ReadBinary => "READ BINARY",
        Instruction.ReadRecord => "READ RECORD",
        Instruction.GetResponse => "GET RESPONSE",
        Instruction.GetData or Instruction.GetDataOdd => "GET DATA",
        Instruction.UpdateBinary => "UPDATE BINARY",
        Instruction.UpdateRecord => "UPDATE RECORD",
        var other => $"instruction {other:X2}",
    };
}
