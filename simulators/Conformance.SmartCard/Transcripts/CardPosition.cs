using Conformance.SmartCard.MyNumber;

namespace Conformance.SmartCard.Transcripts;

/// <summary>
/// Follows which application and which EF are current, from commands and answers alone. Where the answers leave it open, the position
/// is unknown, and what is read there counts as secret.
/// </summary>
internal sealed class CardPosition
{
    /// <summary>The current application; null when unknown.</summary>
    public ApplicationIdentifier? Application { get; private set; }

    /// <summary>The current EF; null when there is none or it is unknown.</summary>
    public int? File { get; private set; }

    /// <summary>The EF that a command uses: the one that its short EF identifier names, or the current one (facts/card.md 2.1).</summary>
    public int? FileOf(in CommandView command) => ShortIdentifier(command) ?? File;

    /// <summary>The card was powered or reset.</summary>
    public void Restart() => (Application, File) = (ApplicationIdentifier.IssuerSecurityDomain, null);

    /// <summary>Nobody knows: commands were missed.</summary>
    public void Lose() => (Application, File) = (null, null);

    /// <summary>A command was answered.</summary>
    public void Follow(in CommandView command, StatusWord status)
    {
        var accepted = status.Sw1 is 0x90 or 0x61 or 0x62 or 0x63;
        switch (command.Ins)
        {
            case Instruction.Select when accepted:
                Select(command);
                break;
            case Instruction.ReadBinary or Instruction.ReadRecord when ShortIdentifier(command) is { } named && named != File:
                // Whether a refused command by short identifier makes that EF current is not published.
                File = accepted ? named : null;
                break;
        }
    }

    private void Select(in CommandView command)
    {
        switch (command.P1, command.Data.Length)
        {
            // "Next occurrence" (P2 01 to 03) selects what only the card knows.
            case (0x04, > 0):
                Application = (command.P2 & 0x03) == 0 ? ApplicationIdentifier.Find(command.Data) : null;
                File = null;
                break;
            case (0x02, 2):
                File = (command.Data[0] << 8) | command.Data[1];
                break;
            case (0x00, 0):
                // SELECT MF is answered with 9000 and changes nothing (facts/card.md 2.1).
                break;
            default:
                Lose();
                break;
        }
    }

    private static int? ShortIdentifier(in CommandView command)
    {
        var identifier = command.Ins switch
        {
            Instruction.ReadBinary when (command.P1 & 0x80) != 0 => command.P1 & 0x1F,
            Instruction.ReadRecord => command.P2 >> 3,
            Instruction.Verify or Instruction.ChangeReferenceData or Instruction.ResetRetryCounter or Instruction.ChangeKey
                or Instruction.ComputeSignature or Instruction.InternalAuthenticate when (command.P2 & 0x80) != 0 => command.P2 & 0x1F,
            _ => 0,
        };
        return identifier == 0 ? null : identifier;
    }
}
