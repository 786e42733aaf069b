using Conformance.Authority;
using Conformance.Bench.Fixtures;
using Conformance.Benchmarks.Cards;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Benchmarks.Certificates;

/// <summary>The whole way of the verification core for one card, from what the terminal sent to what may be handed over.</summary>
internal sealed class HolderCheck
{
    private readonly CertificateRules _rules;
    private readonly InsuredRegister _register;
    private readonly CardSession _session;
    private readonly byte[] _certificate;
    private readonly Instant _now;

    /// <summary>For a persona with a PIN and an insurance in force; its card signs the challenge once.</summary>
    public HolderCheck(BenchFixtures fixtures, string personaId, byte[] challenge)
    {
        var persona = fixtures.Persona(personaId);
        using var authority = fixtures.LoadAuthority();
        _rules = new([authority.AuthenticationAnchor()], authority.Revocations.Current, StandingRules.Default());
        _register = fixtures.LoadRegister();
        var card = new CardOnDesk(persona, CardCommands.SelectJpki(), CardCommands.SelectPin(), CardCommands.Verify(persona.AuthenticationPin!.Reveal()), CardCommands.SelectKey());
        Signature = card.Answer(CardCommands.Sign(challenge)).ToArray();
        _certificate = persona.Authentication!.Certificate.ToArray();
        var certificate = HolderCertificate.Parse(_certificate)!;
        _session = new(challenge, Signature, certificate, IdentityEvidence.Pin);
        _now = certificate.NotBefore + Duration.FromDays(1);
    }

    /// <summary>What the card signed the challenge with.</summary>
    public byte[] Signature { get; }

    /// <summary>The check with the certificate parsed before: two RSA verifications, challenge and chain.</summary>
    public void Run() => Run(_session);

    /// <summary>The check as the centre gets it, with the certificate still in DER.</summary>
    public void RunFromDer() => Run(_session with { Certificate = HolderCertificate.Parse(_certificate)! });

    private void Run(CardSession session)
    {
        if (TrustedHolder.Examine(VerifiedHolder.Identify(session)!, _rules, _now) is not CertificateOutcome.Trusted(var holder))
        {
            throw new InvalidOperationException("The certificate of the fixture is refused.");
        }

        var local = _now.InZone(Desk.Zone).LocalDateTime;
        var answer = EligibilityAnswer.Ask(holder, _register, local.Date);
        var release = Release.Decide(answer, new ConsentAnswers(Surgery: true, Diagnosis: true, Medicines: true, Checkups: true, local), local);
        if (release.Medicines is null)
        {
            throw new InvalidOperationException($"The check of the fixture releases nothing: {release}.");
        }
    }
}
