using Conformance.Bench.Outcomes.Waivers;
using Conformance.Certification.Draws;
using NodaTime;
using NodaTime.Text;

namespace Conformance.Certification.Certificates;

/// <summary>What a certificate was issued on: all of it that follows from nothing else.</summary>
/// <param name="Set">The set of requirements.</param>
/// <param name="Nonce">What seed, order and draws follow from.</param>
/// <param name="IsOwnNonce">True when no relying party chose it.</param>
/// <param name="Build">The bench's version.</param>
/// <param name="Issued">When, UTC, in whole seconds.</param>
/// <param name="Laboratory">Who witnessed the run; null when nobody did.</param>
/// <param name="Waivers">The waivers that were given.</param>
internal sealed record CertificateTerms(string Set, Nonce Nonce, bool IsOwnNonce, string Build, Instant Issued, string? Laboratory, IReadOnlyList<Waiver> Waivers)
{
    /// <summary>The terms of a certificate; null when a nonce or a date of it is none.</summary>
    public static CertificateTerms? Of(Certificate certificate)
    {
        var days = certificate.Waivers.Select(waiver => LocalDatePattern.Iso.Parse(waiver.LastDay)).ToList();
        return Nonce.Parse(certificate.Nonce) is { } nonce && InstantPattern.General.Parse(certificate.Issued).TryGetValue(default, out var issued) && days.TrueForAll(day => day.Success)
            ? new(
                certificate.Set.Name,
                nonce,
                certificate.OwnNonce,
                certificate.Build,
                issued,
                certificate.Laboratory,
                [.. certificate.Waivers.Zip(days, (waiver, day) => new Waiver(waiver.Requirement, waiver.Reason, waiver.Owner, day.Value))])
            : null;
    }
}
