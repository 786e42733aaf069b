using Conformance.CardSimulator.Applications;
using Conformance.CardSimulator.Files;
using Conformance.SmartCard.MyNumber;

namespace Conformance.Simulators.Tests.CardSimulator.Applications;

/// <summary>The card has the files that the map of it lists, and no others.</summary>
public sealed class FileMapTests
{
    [Theory]
    [InlineData("A0000001510000")]
    [InlineData("D392F000260100000001")]
    [InlineData("D3921000310001010408")]
    [InlineData("D3921000310001010402")]
    [InlineData("D3921000310001010401")]
    [InlineData("D3921000310001010100")]
    public void Card_and_map_agree(string aid)
    {
        var card = TestCard.FullAt($"00A4040C{aid.Length / 2:X2}{aid}");
        var onCard = Enumerable.Range(0, 0x20).Where(id => card.Send($"00A4020C0200{id:X2}") == "9000");
        Assert.Equal(FileMap.Of(ApplicationIdentifier.Find(Convert.FromHexString(aid))!).Select(entry => (int)entry.Id), onCard);
    }

    [Fact]
    public void Kinds_agree()
    {
        var persona = TestPersona.Full;
        var references = new CardReferences(persona, new());
        CardApplication[] applications =
        [
            JpkiApplication.Create(persona, new(), references),
            InputSupportApplication.Create(persona.Contents.InputSupport!, persona.InputSupportKey!, persona.DeliveryKey!, references),
            CardFaceApplication.Create(persona.Contents.CardFace!, persona.CardFaceKey!, references),
            new ResidentApplication(persona.Contents.Resident!, references),
            new CommonApplication(persona.Contents.Common!, persona.CommonKey!, references),
        ];
        Assert.All(applications.SelectMany(application => application.Files.Select(file => (application.Identifier, file))), pair =>
            Assert.Equal(FileMap.Find(pair.Identifier, pair.file.Id)!.Kind, KindOf(pair.file)));
    }

    private static FileKind KindOf(CardFile file) => file switch
    {
        TransparentFile => FileKind.Transparent,
        RecordFile => FileKind.Record,
        ReferenceData => FileKind.Reference,
        PrivateKeyFile or TerminalAuthorityKey => FileKind.Key,
        _ => FileKind.Unknown,
    };
}
