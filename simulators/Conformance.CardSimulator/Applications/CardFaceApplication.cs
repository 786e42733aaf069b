using Conformance.CardSimulator.Access;
using Conformance.CardSimulator.Contents;
using Conformance.CardSimulator.Files;
using Conformance.CardSimulator.Personas;
using Conformance.SmartCard;
using Conformance.SmartCard.MyNumber;

namespace Conformance.CardSimulator.Applications;

/// <summary>券面事項確認AP: what is printed on the card, with the photo (facts/card.md 1.4).</summary>
internal sealed class CardFaceApplication : CardApplication
{
    private const ushort BirthDateId = 0x0011;
    private const ushort NumberBId = 0x0012;
    private const ushort NumberAId = 0x0013;

    private static readonly AccessCondition NumberA = new Verified(NumberAId);
    private static readonly AccessCondition EitherNumber = new AnyOf(NumberA, new Verified(NumberBId));

    private CardFaceApplication(IEnumerable<CardFile> files, PrivateKeyFile internalKey)
        : base(ApplicationIdentifier.CardFace, [.. files, internalKey]) => DefaultKey = internalKey;

    public override PrivateKeyFile DefaultKey { get; }

    public override StatusWord SessionKeyRefusal => StatusWord.SecurityEnvironmentNotConfigured;

    public static CardFaceApplication Create(CardFaceContents contents, CardKey internalKey, CardReferences references)
    {
        var application = new CardFaceApplication(
            [
                new TransparentFile(0x0003, contents.BasicInformation, new Always()),
                new TransparentFile(0x0004, contents.Certificate, new Always()),
                new TransparentFile(0x0006, Blank.Content, EitherNumber),
                .. references.Number(BirthDateId, CardReference.BirthDate),
                .. references.Number(NumberBId, CardReference.NumberB),
                .. references.Number(NumberAId, CardReference.NumberA),
                references.Unknown(0x0014),
                references.Unknown(0x0015),
                new UndocumentedFile(0x001C),
                new UndocumentedFile(0x001E),
            ],
            new PrivateKeyFile(0x001A, internalKey.PrivateKey, KeyPurpose.Signature, new Always()));
        application.SetHolder(contents);
        return application;
    }

    /// <summary>Writes what tells of the holder: EF 0001, 0002 and 0005.</summary>
    public void SetHolder(CardFaceContents contents)
    {
        Put(new TransparentFile(0x0001, contents.AgeRecord, new Verified(BirthDateId)));
        Put(new TransparentFile(0x0002, contents.CardFace, EitherNumber));
        if (contents.NumberImage is { } number)
        {
            Put(new TransparentFile(0x0005, number, NumberA));
        }
    }
}
