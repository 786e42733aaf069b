using System.Buffers;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Conformance.Benchmarks.Certificates;
using Conformance.Verification;

namespace Conformance.Benchmarks.Centre;

/// <summary>
/// Full inquiries by card as bytes that are ready: challenge, holder, inquiry. Only challenge and ticket are looked for in the answers.
/// </summary>
internal sealed class CardInquiries
{
    private const string Json = "application/json; charset=utf-8";
    private const int TicketLength = 32;
    private static readonly byte[] Challenge = WireConnection.Post("/challenges", "", []);
    private readonly Dictionary<string, byte[]> _holders;
    private readonly byte[] _beforeTicket;
    private readonly byte[] _afterTicket;

    public CardInquiries(IReadOnlyList<Visitor> visitors)
    {
        _holders = visitors.ToDictionary(visitor => JsonSerializer.Serialize(Convert.ToBase64String(visitor.Challenge)).Trim('"'), Ready);
        var consentedAt = Desk.LocalTime(Visitors.Now).ToString("uuuu-MM-dd'T'HH:mm:ss", null);
        var after = $$""","medicalInstitutionCode":"1319999998","consents":{"surgery":true,"diagnosis":true,"medicines":true,"checkups":true,"highCostLimit":true,"medicalAid":false},"consentedAt":"{{consentedAt}}","prescriptionForm":"not-chosen"}""";
        const string Before = "{\"ticket\":";
        _afterTicket = Encoding.ASCII.GetBytes($"\"{after}");
        _beforeTicket = [.. WireConnection.Head("/inquiries/card", "application/json", Before.Length + 1 + TicketLength + _afterTicket.Length), .. Encoding.ASCII.GetBytes($"{Before}\"")];
    }

    /// <summary>Makes so many inquiries together, by whatever challenges the server hands out: each step's requests are sent before the first of their answers is read.</summary>
    public void Ask(WireConnection connection, int together)
    {
        var holders = new ArrayBufferWriter<byte>();
        var inquiries = new ArrayBufferWriter<byte>();
        connection.Write(Challenges(together));
        Each(201, () => holders.Write(Holder(connection.Body)));
        connection.Write(holders.WrittenSpan);
        Each(200, () => inquiries.Write(Inquiry(connection.Body)));
        connection.Write(inquiries.WrittenSpan);
        Each(200, () => MustBeValid(connection.Body));

        void Each(int due, Action take)
        {
            for (var count = 0; count < together; count++)
            {
                Expect(connection.Read(), due);
                take();
            }
        }
    }

    /// <summary>Asks once, and gives the answers by path.</summary>
    public IReadOnlyDictionary<string, ReadyAnswer> Record(WireConnection connection)
    {
        var challenge = Answer(Challenge, Json);
        var holder = Answer(Holder(challenge.Body), Json);
        var result = Answer(Inquiry(holder.Body), "application/xml");
        return new Dictionary<string, ReadyAnswer> { ["/challenges"] = challenge, ["/holders"] = holder, ["/inquiries/card"] = result };

        ReadyAnswer Answer(byte[] request, string type)
        {
            connection.Write(request);
            return new(connection.Read(), type, connection.Body.ToArray());
        }
    }

    private static byte[] Challenges(int count)
    {
        var requests = new byte[count * Challenge.Length];
        for (var at = 0; at < requests.Length; at += Challenge.Length)
        {
            Challenge.CopyTo(requests, at);
        }

        return requests;
    }

    private byte[] Holder(ReadOnlySpan<byte> challenge) => _holders[Encoding.ASCII.GetString(Text(challenge, "\"challenge\":\""u8))];

    private byte[] Inquiry(ReadOnlySpan<byte> holder) => [.. _beforeTicket, .. Text(holder, "\"ticket\":\""u8), .. _afterTicket];

    private static byte[] Ready(Visitor visitor) => WireConnection.Post("/holders", "application/json", JsonSerializer.SerializeToUtf8Bytes(new
    {
        identity = "face",
        challenge = visitor.Challenge,
        signature = visitor.Signature,
        certificate = visitor.Certificate,
    }));

    private static ReadOnlySpan<byte> Text(ReadOnlySpan<byte> json, ReadOnlySpan<byte> before)
    {
        var rest = json[(json.IndexOf(before) + before.Length)..];
        return rest[..rest.IndexOf((byte)'"')];
    }

    private static void MustBeValid(ReadOnlySpan<byte> result)
    {
        if (result.IndexOf("<QualificationValidity>1<"u8) < 0)
        {
            throw new UnreachableException("An inquiry of the measurement found no valid insurance.");
        }
    }

    private static void Expect(int status, int due)
    {
        if (status != due)
        {
            throw new UnreachableException(FormattableString.Invariant($"An inquiry of the measurement was answered with {status}."));
        }
    }
}
