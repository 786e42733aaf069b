using Conformance.CardSimulator.Applications;
using Conformance.CardSimulator.Files;
using Conformance.CardSimulator.Personas;
using Conformance.SmartCard.MyNumber;

namespace Conformance.CardSimulator;

/// <summary>What lies on the card of a persona, without any content: for people who want to know what they will meet.</summary>
public static class CardInventory
{
    /// <summary>Every file that can be selected, by application and id; a tampered chip has them too, and gives none away.</summary>
    public static IReadOnlyList<InventoryEntry> Of(Persona persona) =>
        [.. MyNumberCardFactory.Applications(persona, new()).All.SelectMany(application => application.Files.Select(file => Entry(application, file)))];

    private static InventoryEntry Entry(CardApplication application, CardFile file)
    {
        var entry = new InventoryEntry(application.Identifier, file.Id);
        return file switch
        {
            TransparentFile transparent => entry with { Bytes = transparent.Content.Length },
            RecordFile records => entry with { Bytes = records.Records.Sum(record => record.Length) },
            ReferenceData { HasData: true } reference => entry with { TriesLeft = reference.TriesLeft, MaximumTries = reference.Rule.MaximumTries },
            ReferenceData => entry with { TriesLeft = 0 },
            _ => entry,
        };
    }
}
