using Conformance.Simulators.Tests.Authority;

namespace Conformance.Simulators.Tests.Messages;

/// <summary>fixtures/messages: one message of each kind, as we send it.</summary>
public sealed class GoldenMessageTests
{
    private static readonly MessageBook Book = MessageBook.Read();

    public static TheoryData<string> Kinds => [.. Book.Layouts.Where(layout => layout.Confidence != Confidence.Open).Select(layout => layout.Prefix)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_is_read_and_written_the_same_byte_for_byte_and_nothing_deviates(string prefix)
    {
        var bytes = File.ReadAllBytes(Path.Combine(FixtureFolders.Messages, prefix + ".xml"));
        var message = Assert.IsType<MessageReading.Read>(MessageReader.Read(bytes)).Message;
        var layout = Book.Layout(prefix)!;

        Assert.Equal(bytes, MessageWriter.Write(message));
        Assert.Equal(bytes, MessageWriter.Write(MessageWriter.InOrder(message, layout)));
        Assert.Empty(MessageValidator.Validate(message, layout));
    }

    [Fact]
    public void No_file_lies_there_that_is_of_no_kind() =>
        Assert.All(Directory.EnumerateFiles(FixtureFolders.Messages, "*.xml"), file => Assert.NotNull(Book.Layout(Path.GetFileNameWithoutExtension(file))));
}
