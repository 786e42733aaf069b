using System.Globalization;
using Conformance.Authority;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Bench.Reception.Admin;

/// <summary>Which certificates are revoked or suspended: by serial number, or by the persona whose authentication certificate it is.</summary>
/// <param name="revocations">The centre's.</param>
/// <param name="serialOf">The serial number of a persona's certificate; null where there is none.</param>
/// <param name="time">The centre's clock.</param>
internal sealed class CertificatesResource(RevocationRegister revocations, Func<string, string?> serialOf, TimeProvider time) : IAdminResource
{
    private const string Form = """{"state": "revoked"}, or suspended, or good""";

    public string Takes => $"GET certificates, PUT certificates/{{serial number or persona}} with {Form}";

    public AdminReply? Answer(string method, string id, ReadOnlyMemory<byte> body) => (method, id) switch
    {
        ("GET", "") => AdminReply.Done(revocations.Current.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => Shown(entry.Key))),
        ("PUT", not "") => Put(id, body),
        _ => null,
    };

    private AdminReply Put(string id, ReadOnlyMemory<byte> body)
    {
        if (AdminReply.Read<Wish>(body, Form, out var wrong) is not { } wish)
        {
            return wrong!;
        }

        if ((IsSerial(id) ? id : serialOf(id)) is not { } serial)
        {
            return AdminReply.Unknown("this is neither a persona nor a serial number, which is whole bytes in upper-case hexadecimal");
        }

        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        switch (wish.State)
        {
            case "revoked":
                revocations.Add(serial, new(RevocationKind.Revoked, now));
                return AdminReply.Done(Shown(serial));
            case "suspended" when !IsRevoked(serial):
                revocations.Add(serial, new(RevocationKind.Suspended, now));
                return AdminReply.Done(Shown(serial));
            case "good" when !IsRevoked(serial):
                revocations.Resume(serial);
                return AdminReply.Done(Shown(serial));
            case "suspended" or "good":
                return new(409, new { error = "it is revoked, and that is for good" });
            default:
                return AdminReply.Wrong($"send {Form}", "$.state");
        }
    }

    private bool IsRevoked(string serial) => revocations.Current.Entries.GetValueOrDefault(serial) is { Kind: RevocationKind.Revoked };

    private static bool IsSerial(string id) => id.Length % 2 == 0 && id.All(digit => char.IsAsciiDigit(digit) || digit is >= 'A' and <= 'F');

    private object Shown(string serial) => revocations.Current.Entries.GetValueOrDefault(serial) is { } entry
        ? new { serial, state = entry.Kind == RevocationKind.Revoked ? "revoked" : "suspended", since = Verification.Desk.LocalTime(entry.Since).ToString("uuuu-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) }
        : new { serial, state = "good" };

    private sealed record Wish(string State);
}
