using Conformance.Bench.Observation;
using Conformance.Bench.Physical.Cards;
using Conformance.Bench.Physical.Interlocking;
using Conformance.SmartCard;
using Conformance.SmartCard.MyNumber;

namespace Conformance.Bench.Physical;

/// <summary>
/// What of a physical card's answers goes into the log: the length, and a keyed digest, so that two answers can be told apart; the data
/// themselves only when the user asked. Of secret files (number, photo, what the number can be computed from) neither, whatever the user
/// asked, nor of an EF that is not certain to be another.
/// </summary>
/// <param name="key">Makes the digests.</param>
/// <param name="showsData">Whether the user asked to see personal data.</param>
public sealed class PhysicalAnswers(TokenKey key, bool showsData)
{
    private readonly BelievedPosition _position = new();

    /// <summary>Adds to an entry what may be told of the answer.</summary>
    internal ApduExchanged Tell(ApduExchanged entry, CommandApdu command, Transmission transmission)
    {
        var file = ShortFileIdentifier.Of(command.View) ?? _position.File;
        var application = _position.Application;
        _position.Follow(command, transmission, isHeld: false);
        return transmission is Transmission.Answered { Response.Data: { Length: > 0 } data } && MayTell(command, application, file)
            ? entry with { Digest = key.DigestOf(data.Span), Data = showsData ? Convert.ToHexString(data.Span) : null }
            : entry;
    }

    private static bool MayTell(CommandApdu command, ApplicationIdentifier? application, int? file) => command.Ins switch
    {
        Instruction.GetData => true,
        Instruction.ReadRecord => MayTell(application, file, FileKind.Record),
        Instruction.ReadBinary => MayTell(application, file, FileKind.Transparent) && !IsNumberElsewhere(file!.Value),
        _ => false,
    };

    private static bool MayTell(ApplicationIdentifier? application, int? file, FileKind kind) =>
        application is not null && file is { } id && FileMap.Find(application, id) is { Content: not ContentClass.Secret } entry && entry.Kind == kind;

    // Another program may have selected the application in which that id is the number's.
    private static bool IsNumberElsewhere(int file) => FileMap.All.Any(entry => entry.Id == file && entry is { IsIndividualNumber: true, Kind: FileKind.Transparent });
}
