using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>
/// What of the centre can be told without code, as files for the Java WireMock: inquiries by numbers and one bulk inquiry about everybody in a
/// register, as they are answered on one day. The README says what cannot.
/// </summary>
public sealed class MappingsExport
{
    private static readonly Duration UnderWay = Duration.FromMinutes(1);

    private MappingsExport(IReadOnlyList<StubMapping> mappings, IReadOnlyList<string> leftOut) => (Mappings, LeftOut) = (mappings, leftOut);

    /// <summary>Disturbances that no mapping can tell of, each with the reason.</summary>
    public IReadOnlyList<string> LeftOut { get; }

    /// <summary>How many mappings there are.</summary>
    public int Count => Mappings.Count;

    internal IReadOnlyList<StubMapping> Mappings { get; }

    /// <summary>Makes an export.</summary>
    /// <param name="register">The insured persons.</param>
    /// <param name="authority">Whose certificates the centre trusts; belongs to the caller.</param>
    /// <param name="at">The moment at the desk that all answers are of.</param>
    /// <param name="disturbances">What goes wrong on purpose.</param>
    public static MappingsExport Make(InsuredRegister register, TestCertificateAuthority authority, LocalDateTime at, IReadOnlyList<Disturbance> disturbances)
    {
        // These two are in the answers themselves; UTF-8, since a template has to be a text.
        var steady = disturbances.Where(one => one.Effect is DisturbanceEffect.Maintenance or DisturbanceEffect.ClockSkew).ToList();
        var desk = new GoldenDesk(new() { BulkDelay = UnderWay, Disturbances = steady }, register, authority, at);
        var day = at.Date;
        QualificationHistory[] known = [.. register.All.OrderBy(history => history.Newest.CertificateSubject, StringComparer.Ordinal).Select(history => Known(history, day)).OfType<QualificationHistory>()];
        StubMapping[] answers = [.. new InquiryMappings(desk, known).All(), .. new BulkMappings(desk, known, UnderWay).All()];
        StubMapping[] plain = [.. answers, .. answers.Select(mapping => mapping.Prefix).Distinct().Select(OtherMediaType)];
        return new(
            [.. DisturbedMappings.Around(plain, [.. disturbances])],
            [.. disturbances.Where(one => DisturbedMappings.Hindrance(one) is not null).Select(one => $"{one.Name}: {DisturbedMappings.Hindrance(one)}")]);
    }

    /// <summary>The files: mappings/NAME.json, and requests/NAME.xml, one request for each answer that does not go wrong on purpose.</summary>
    public IEnumerable<(string Path, byte[] Bytes)> Files() =>
    [
        .. Mappings.GroupBy(mapping => mapping.Prefix).Select(kind => ($"mappings/{kind.Key}.json", WireMockJson.Write(kind))),
        .. Mappings.Where(mapping => !mapping.IsDisturbed && !mapping.IsOfOtherMediaType).Select(mapping => ($"requests/{mapping.Name}.xml", mapping.Example)),
    ];

    /// <summary>What the centre says to a body of another media type, which it says before it looks into it.</summary>
    private static StubMapping OtherMediaType(string prefix)
    {
        var reply = MessagesEndpoint.OfOtherMediaType();
        return new(prefix + "-other-media-type", prefix, [], new(reply.Status, reply.Body) { ContentType = reply.ContentType }) { Example = "{}"u8.ToArray(), IsOfOtherMediaType = true };
    }

    // What is not registered yet cannot be found.
    private static QualificationHistory? Known(QualificationHistory history, LocalDate day) =>
        history.Qualifications.Where(one => one.IsRegisteredOn(day)).ToList() is { Count: > 0 } registered ? new(registered) : null;
}
