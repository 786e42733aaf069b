using NodaTime;

namespace Conformance.Authority;

/// <summary>One line of fixtures/certificates/holders.json: who gets which certificates.</summary>
/// <param name="Id">Name of the persona and of its files.</param>
/// <param name="Authentication">Subject and serial number of the authentication certificate; null for a card without one.</param>
/// <param name="Signature">The same for the signature certificate; null for a card without one.</param>
internal sealed record FixtureHolder(string Id, CertificateOrder? Authentication, CertificateOrder? Signature);
