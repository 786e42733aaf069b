using System.Text;
using Conformance.Authority;

namespace Conformance.Simulators.Tests.Authority;

/// <summary>A centre asked by files, in process: what a reception terminal would pass on.</summary>
internal sealed class FileDesk : IDisposable
{
    private readonly TestCertificateAuthority _authority = TestCertificateAuthority.Load(FixtureFolders.Certificates);

    public FileDesk(string now, CentreSettings? settings = null, Func<InsuredRegister, InsuredRegister>? register = null)
    {
        Time = new(now);
        var loaded = InsuredRegister.Load(FixtureFolders.Register);
        Files = CentreFileService.Open(settings ?? new(), register?.Invoke(loaded) ?? loaded, _authority, Time, new Random(1), Observer);
    }

    public SettableTime Time { get; }

    public CentreFileService Files { get; }

    public RecordingObserver Observer { get; } = new();

    /// <summary>The one answer, held to what is known of its kind.</summary>
    public string Ask(string prefix, string header, string body, string institution = "1319999998")
    {
        var request = $"<XmlMsg><MessageHeader><MedicalInstitutionCode>{institution}</MedicalInstitutionCode>{header}</MessageHeader><MessageBody>{body}</MessageBody></XmlMsg>";
        var answer = Assert.Single(Files.Answer(MessageFileName.Parse(prefix + "_202503010001.xml")!, Encoding.UTF8.GetBytes(request)));
        Assert.Equal("xml", answer.Name.Extension);
        var message = Assert.IsType<MessageReading.Read>(MessageReader.Read(answer.Bytes.Span)).Message;
        Assert.Empty(MessageValidator.Validate(message, MessageBook.Read().Layout(answer.Name.Prefix)!));
        return Encoding.UTF8.GetString(answer.Bytes.Span);
    }

    /// <summary>What the first element of a name holds; empty where there is none.</summary>
    public static string Value(string xml, string element) => xml.Split($"<{element}>") is [_, var rest, ..] ? rest.Split('<')[0] : "";

    /// <summary>What all elements of a name hold.</summary>
    public static IEnumerable<string> Values(string xml, string element) => xml.Split($"<{element}>").Skip(1).Select(rest => rest.Split('<')[0]);

    public void Dispose() => _authority.Dispose();
}
