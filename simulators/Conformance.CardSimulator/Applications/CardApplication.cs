using Conformance.CardSimulator.Files;

namespace Conformance.CardSimulator.Applications;

/// <summary>A dedicated file of the card: its name (AID) and its elementary files.</summary>
internal abstract class CardApplication(byte[] aid, IEnumerable<CardFile> files)
{
    private readonly Dictionary<ushort, CardFile> _files = files.ToDictionary(file => file.Id);

    public ReadOnlyMemory<byte> Aid { get; } = aid;

    public IEnumerable<CardFile> Files => _files.Values;

    public CardFile? Find(ushort id) => _files.GetValueOrDefault(id);
}
