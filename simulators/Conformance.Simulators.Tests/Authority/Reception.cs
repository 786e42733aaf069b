using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Conformance.Authority;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Simulators.Tests.Authority;

/// <summary>A centre with a desk in front of it: what a terminal and a card would do, over real HTTP and without our client.</summary>
internal sealed class Reception : IDisposable
{
    public const string TaroSubject = "TESTCARD00000199999003A";
    public const string TakahashiSubject = "TESTCARD00000599999003A";
    private static readonly JsonSerializerOptions WithoutNull = new() { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };
    private readonly HttpClient _http = new();

    public Reception(string now, CentreSettings? settings = null, int seed = 1, Func<InsuredRecord, InsuredRecord>? taro = null)
    {
        Time = new SettableTime(now);
        Authority = TestCertificateAuthority.Load(FixtureFolders.Certificates);
        Centre = EligibilityCentre.Start(settings ?? new CentreSettings(), InsuredRegister.Load(FixtureFolders.Register).With(TaroSubject, taro ?? (record => record)), Authority, Time, new Random(seed), Observer);
    }

    public SettableTime Time { get; }

    public TestCertificateAuthority Authority { get; }

    public EligibilityCentre Centre { get; }

    public RecordingObserver Observer { get; } = new();

    /// <summary>Taro's certificate with another last day; the first lies five years before.</summary>
    public byte[] TaroUntil(int year, int month, int day)
    {
        var last = new LocalDate(year, month, day);
        return Authority.Authentication.Redate(Certificate("taro"), last.PlusYears(-5), last);
    }

    public static byte[] Certificate(string name) => File.ReadAllBytes(Path.Combine(FixtureFolders.Certificates, name + ".auth.cer"));

    public async Task<(HttpStatusCode Status, byte[] Body, string? ContentType)> Post(string path, byte[]? body, string? contentType)
    {
        using var content = body is null ? null : new ByteArrayContent(body);
        if (content is not null && contentType is not null)
        {
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        }

        using var response = await _http.PostAsync(new Uri(Centre.Address, path), content);
        return (response.StatusCode, await response.Content.ReadAsByteArrayAsync(), response.Content.Headers.ContentType?.MediaType);
    }

    public async Task<string> Challenge()
    {
        var (_, body, _) = await Post("challenges", null, null);
        using var json = JsonDocument.Parse(body);
        return json.RootElement.GetProperty("challenge").GetString()!;
    }

    public static string HolderBody(string challenge, byte[] certificate, string person = "taro", string identity = "face")
    {
        using var key = RSA.Create();
        key.ImportFromPem(File.ReadAllText(Path.Combine(FixtureFolders.Certificates, person + ".auth.key.pem")));
        var signature = key.SignData(Convert.FromBase64String(challenge), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return JsonSerializer.Serialize(new { challenge, signature = Convert.ToBase64String(signature), certificate = Convert.ToBase64String(certificate), identity });
    }

    public async Task<(HttpStatusCode Status, JsonElement Json)> Holder(byte[] certificate, string person = "taro", string? challenge = null, string identity = "face")
    {
        var (status, body, _) = await Post("holders", Encoding.UTF8.GetBytes(HolderBody(challenge ?? await Challenge(), certificate, person, identity)), "application/json");
        using var json = JsonDocument.Parse(body);
        return (status, json.RootElement.Clone());
    }

    /// <summary>Standing, or the reason of the refusal.</summary>
    public async Task<string> Verdict(byte[] certificate, string identity = "face")
    {
        var (status, json) = await Holder(certificate, identity: identity);
        return json.GetProperty(status == HttpStatusCode.OK ? "standing" : "reason").GetString()!;
    }

    public Task<byte[]> Inquire(string ticket, bool consent, string consentedAt, string? care = null) => Inquire(ticket, consent, consent, consent, consentedAt, care: care);

    public async Task<byte[]> Inquire(
        string ticket, bool surgery, bool medical, bool checkups, string consentedAt, bool highCostLimit = false, bool medicalAid = false, string prescriptionForm = "not-chosen", string? care = null)
    {
        var request = JsonSerializer.Serialize(new
        {
            ticket, medicalInstitutionCode = "1312345678", consentedAt, prescriptionForm, care,
            consents = new { surgery, diagnosis = medical, medicines = medical, checkups, highCostLimit, medicalAid },
        }, WithoutNull);
        var (status, body, _) = await Post("inquiries/card", Encoding.UTF8.GetBytes(request), "application/json; charset=utf-8");
        return status == HttpStatusCode.OK ? body : throw new InvalidOperationException(Encoding.UTF8.GetString(body));
    }

    /// <summary>The same in an emergency, where nobody was asked.</summary>
    public async Task<byte[]> Emergency(byte[] certificate)
    {
        var (_, json) = await Holder(certificate);
        return await Inquire(json.GetProperty("ticket").GetString()!, consent: false, "2025-03-01T09:05:00", care: "emergency");
    }

    /// <summary>From card to result in one go.</summary>
    public async Task<byte[]> Result(byte[] certificate, bool consent = true, string person = "taro", string consentedAt = "2025-03-01T09:05:00")
    {
        var (_, json) = await Holder(certificate, person);
        return await Inquire(json.GetProperty("ticket").GetString()!, consent, consentedAt);
    }

    public void Dispose()
    {
        _http.Dispose();
        Centre.Dispose();
        Authority.Dispose();
    }
}
