using Conformance.Bench.Fixtures;
using Conformance.CardSimulator.Phones;

namespace Conformance.Harness.Tests.Bench;

/// <summary>The schema of phones says what the reader of phones does.</summary>
public sealed class PhoneSchemaTests
{
    private static readonly string Folder = Path.Combine(Repository.Root(AppContext.BaseDirectory), "fixtures", "phones");
    private static readonly SchemaCheck Schema = new(File.ReadAllText(Path.Combine(Folder, "phone.schema.json")));

    [Theory]
    [InlineData("taro")]
    [InlineData("hanako")]
    public void Every_phone_fits_the_schema(string id) => Assert.Empty(Schema.Faults(File.ReadAllText(Path.Combine(Folder, id + ".json"))));

    [Theory]
    [InlineData("\"reason\"", "\"why\"")]
    [InlineData("\"android\"", "\"nokia\"")]
    [InlineData("\"6048\"", "6048")]
    [InlineData("\"6048\"", "\"60480\"")]
    [InlineData("40002", "0")]
    [InlineData("\"lastDay\"", "\"end\"")]
    public void What_the_reader_refuses_for_its_form_does_not_fit_the_schema(string from, string to)
    {
        var right = File.ReadAllText(Path.Combine(Folder, "hanako.json"));
        Assert.Contains(from, right, StringComparison.Ordinal);
        var wrong = right.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEmpty(Schema.Faults(wrong));

        var folder = Directory.CreateTempSubdirectory("phone-").FullName;
        File.WriteAllText(Path.Combine(folder, "hanako.json"), wrong);
        var read = PhoneFile.Read(Path.Combine(folder, "hanako.json"));
        Directory.Delete(folder, recursive: true);
        Assert.IsType<PhoneReading.Refused>(read);
    }
}
