using Conformance.SmartCard.MyNumber;

namespace Conformance.SmartCard.Transcripts;

/// <summary>
/// Follows which application and which EF are current, from commands and answers alone. It takes the card at its word: what was accepted
/// is selected, what was refused changed nothing. Where the answers leave it open, the position is unknown, and what is read there counts
/// as secret.
/// </summary>
internal sealed class CardPosition
{
    /// <summary>The current application; null when unknown.</summary>
    public ApplicationIdentifier? Application { get; private set; }

    /// <summary>The current EF; null when there is none or it is unknown.</summary>
    public int? File { get; private set; }

    /// <summary>The EF that a command uses: the one that its short EF identifier names, or the current one (facts/card.md 2.1).</summary>
    public int? FileOf(in CommandView command) => ShortFileIdentifier.Of(command) ?? File;

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
            case Instruction.ReadBinary or Instruction.ReadRecord when ShortFileIdentifier.Of(command) is { } named && named != File:
                // Whether a refused command by short identifier makes that EF current is not published.
                File = accepted ? named : null;
                break;
        }
    }

    private void Select(in CommandView command)
    {
        switch (Selection.Of(command))
        {
            case Selection.OfApplication(var name, var isFirst):
                (Application, File) = (isFirst ? ApplicationIdentifier.Find(name.Span) : null, null);
                break;
            case Selection.OfFile(var identifier):
                File = identifier;
                break;
            case Selection.OfMasterFile:
                // It is answered with 9000 and changes nothing (facts/card.md 2.1).
                break;
            default:
                Lose();
                break;
        }
    }
}
