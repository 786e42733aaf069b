using System.Globalization;

namespace Conformance.SmartCard.MyNumber;

/// <summary>One EF of the card as it is publicly known.</summary>
/// <param name="Application">The DF that it is in.</param>
/// <param name="Id">The file id, 0001 to 001E; its low five bits are the short EF id.</param>
/// <param name="Japanese">The Japanese name; where no official one is public, a plain description.</param>
/// <param name="English">The English name, ours.</param>
/// <param name="Kind">What reads or uses it.</param>
/// <param name="Content">What may be told of the content.</param>
public sealed record FileEntry(
    ApplicationIdentifier Application, ushort Id, string Japanese, string English, FileKind Kind, ContentClass Content)
{
    /// <summary>What VERIFY against this EF presents; null unless <see cref="Kind"/> is <see cref="FileKind.Reference"/>.</summary>
    public ReferenceKind? Reference { get; init; }

    /// <summary>
    /// True for the two files with the individual number, and for 照合番号A, which is that number: never to be touched on a card of a
    /// production issuer.
    /// </summary>
    public bool IsIndividualNumber { get; init; }

    /// <summary>File id in hexadecimal and the English name.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id:X4} {English}");
}
