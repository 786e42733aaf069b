using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Conformance.Authority;
using Conformance.Bench.Fixtures;
using Conformance.CardSimulator.Phones;
using Conformance.SmartCard.Phones;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Bench.Desk.Phones;

/// <summary>The simulated phones of one desk, and the reader that they are held to.</summary>
/// <param name="fixtures">Personas, their phones and the keys of these.</param>
/// <param name="authority">Issues the certificates.</param>
/// <param name="orders">How the phone of a persona is to be; asked when it is made.</param>
internal sealed class DeskPhones(BenchFixtures fixtures, TestCertificateAuthority authority, Func<string, PhoneOrder> orders)
{
    private readonly Dictionary<string, SimulatedPhone> _phones = [];

    /// <summary>Where phones are held.</summary>
    public PhoneSlot Slot { get; } = new();

    /// <summary>What the phone of a persona is.</summary>
    /// <exception cref="Judgement.BenchFaultException">The persona has none, or its file is not right.</exception>
    public PhoneRecord RecordOf(string persona) => fixtures.Phone(persona);

    /// <summary>The phone of a persona, the same one all the while.</summary>
    /// <exception cref="Judgement.BenchFaultException">The persona has none, or its file is not right.</exception>
    public SimulatedPhone PhoneOf(string persona)
    {
        if (!_phones.TryGetValue(persona, out var phone))
        {
            phone = Make(persona, fixtures.Phone(persona), orders(persona));
            _phones.Add(persona, phone);
        }

        return phone;
    }

    private SimulatedPhone Make(string persona, PhoneRecord record, PhoneOrder asked)
    {
        using var key = fixtures.PhoneKey(persona);
        // The phone's certificate ends with the card's (facts/eligibility.md 5.4).
        var lastDay = asked.LastValidDay ?? record.LastDay;
        var order = new CertificateOrder(fixtures.Holder(persona).Subject, record.Serial, LocalDate.Min(record.FirstDay, lastDay), lastDay);
        var certificate = authority.Authentication.Issue(key, order);
        if (asked.RevokedOn is { } since)
        {
            using var issued = X509CertificateLoader.LoadCertificate(certificate);
            authority.Revocations.Add(issued.SerialNumber, new(RevocationKind.Revoked, since.AtStartOfDayInZone(DateTimeZoneProviders.Tzdb["Asia/Tokyo"]).ToInstant()));
        }

        return new(record.Kind, certificate, key.ExportParameters(includePrivateParameters: true), record.Pin, asked.TriesLeft);
    }
}
