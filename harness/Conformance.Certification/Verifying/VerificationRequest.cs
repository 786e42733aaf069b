using Conformance.Certification.Draws;
using Conformance.Certification.Statements;

namespace Conformance.Certification.Verifying;

/// <summary>What whoever relies on a certificate knows by himself.</summary>
/// <param name="Key">The issuer's key; null to go by the known ones.</param>
/// <param name="WitnessKey">The laboratory's key; null likewise.</param>
/// <param name="Nonce">The nonce that was asked for; null when none was.</param>
/// <param name="Known">The keys that were seen before.</param>
public sealed record VerificationRequest(VerificationKey? Key, VerificationKey? WitnessKey, Nonce? Nonce, KnownKeys Known);
