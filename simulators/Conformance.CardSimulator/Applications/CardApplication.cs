using Conformance.CardSimulator.Files;
using Conformance.SmartCard;
using Conformance.SmartCard.MyNumber;

namespace Conformance.CardSimulator.Applications;

/// <summary>A dedicated file of the card: its name and its elementary files.</summary>
internal abstract class CardApplication
{
    /// <summary>By id: every EF id of this card is 0001 to 001E.</summary>
    private readonly CardFile?[] _files = new CardFile?[0x1F];

    protected CardApplication(ApplicationIdentifier identifier, IEnumerable<CardFile> files)
    {
        Identifier = identifier;
        foreach (var file in files)
        {
            Put(file);
        }
    }

    public ApplicationIdentifier Identifier { get; }

    public IEnumerable<CardFile> Files => _files.OfType<CardFile>();

    /// <summary>The key that COMPUTE DIGITAL SIGNATURE uses with P2=00; null when there is none.</summary>
    public virtual PrivateKeyFile? DefaultKey => null;

    /// <summary>What SET SESSION KEY is refused with where there is no secure messaging (facts/card.md 2.5).</summary>
    public abstract StatusWord SessionKeyRefusal { get; }

    public CardFile? Find(int id) => (uint)id < (uint)_files.Length ? _files[id] : null;

    /// <summary>The object of GET DATA with that tag; null when it is absent.</summary>
    public virtual ReadOnlyMemory<byte>? FindObject(int tag) => null;

    /// <summary>Adds a file, or puts it in the place of the one with the same id.</summary>
    public void Put(CardFile file) => _files[file.Id] = file;

    /// <summary>Takes a file away.</summary>
    public void Remove(ushort id) => _files[id] = null;

    /// <summary>The counters of all references, as a lost power leaves them.</summary>
    public void LosePower()
    {
        foreach (var reference in Files.OfType<ReferenceData>())
        {
            reference.LosePower();
        }
    }
}
