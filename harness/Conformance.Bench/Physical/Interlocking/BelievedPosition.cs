using Conformance.SmartCard;
using Conformance.SmartCard.MyNumber;

namespace Conformance.Bench.Physical.Interlocking;

/// <summary>
/// Where the client believes the card to be: current application and EF, by what the card accepted (facts/card.md 2.1). A belief is
/// certain only as long as other programs have been kept away since the selection; when anything is in doubt, nothing is believed. That is
/// less on purpose than a transcript makes of the same answers: a wrong line there misleads a reader, a wrong belief here spends a try. So
/// a refusal, the MF, a lost answer, and a reference or key named by short identifier leave nothing to believe.
/// </summary>
internal sealed class BelievedPosition
{
    /// <summary>The application selected last; null when that is not known.</summary>
    public ApplicationIdentifier? Application { get; private set; } = ApplicationIdentifier.IssuerSecurityDomain;

    /// <summary>The EF selected last; null when that is not known.</summary>
    public int? File { get; private set; }

    /// <summary>No other program can have selected another application since.</summary>
    public bool IsApplicationCertain { get; private set; }

    /// <summary>No other program can have selected another EF since.</summary>
    public bool IsFileCertain { get; private set; }

    /// <summary>Other programs may act again.</summary>
    public void Release() => IsApplicationCertain = IsFileCertain = false;

    /// <summary>Follows a command that was sent.</summary>
    /// <param name="command">The command.</param>
    /// <param name="outcome">What came back.</param>
    /// <param name="isHeld">Whether other programs are kept away.</param>
    public void Follow(CommandApdu command, Transmission outcome, bool isHeld)
    {
        if (outcome is not Transmission.Answered(var response))
        {
            Believe(null, null, certain: false);
        }
        else if (command.Ins == Instruction.Select)
        {
            FollowSelect(Selection.Of(command.View), response.Status.IsSuccess, isHeld);
        }
        else if (ShortFileIdentifier.Of(command.View) is { } file)
        {
            // Reading by short id makes the EF current; what other commands, or refused ones, do to it is not published.
            (File, IsFileCertain) = (response.Status.IsSuccess && command.Ins is Instruction.ReadBinary or Instruction.ReadRecord ? file : null, isHeld);
        }
    }

    private void FollowSelect(Selection selection, bool accepted, bool isHeld)
    {
        switch (selection)
        {
            case Selection.OfApplication(var name, _):
                // After a part of a name, or a refusal, nobody knows which application is current.
                Believe(accepted ? ApplicationIdentifier.Find(name.Span) : null, null, isHeld);
                break;
            case Selection.OfFile(var identifier):
                (File, IsFileCertain) = (accepted ? identifier : null, isHeld);
                break;
            default:
                Believe(null, null, certain: false);
                break;
        }
    }

    private void Believe(ApplicationIdentifier? application, int? file, bool certain) =>
        (Application, File, IsApplicationCertain, IsFileCertain) = (application, file, certain, certain);
}
