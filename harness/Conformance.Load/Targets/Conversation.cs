using System.Text.Json;
using Conformance.Load.Traffic;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Load.Targets;

/// <summary>What a reader's terminal says to the centre about an arrival, in the bench's own wire (simulators/Conformance.Authority).</summary>
internal sealed class Conversation(InquiryMix mix, PreparedPeople people, PreparedSignatures signatures, CardKeys keys, TimeProvider time)
{
    private const string Institution = "1319999998";
    private readonly Dictionary<string, int> _prepared = Enumerable.Range(0, signatures.Count).ToDictionary(index => Convert.ToBase64String(signatures.At(index).Challenge));

    public Inquiry At(long index) => mix.At(index);

    /// <summary>
    /// Body of POST /holders. The signature over a challenge that was prepared is there already; over another one the card signs now. Whose card
    /// it is follows from the key that signed.
    /// </summary>
    public byte[] Holder(Inquiry inquiry, string challenge)
    {
        var isPrepared = _prepared.TryGetValue(challenge, out var number);
        number = isPrepared ? number : (int)(inquiry.Which * keys.Count);
        var key = number % keys.Count;
        var signature = isPrepared ? signatures.At(number).Signature : keys.Sign(key, Convert.FromBase64String(challenge));
        return JsonSerializer.SerializeToUtf8Bytes(new
        {
            identity = inquiry.Evidence.ToString().ToLowerInvariant(),
            challenge,
            signature = inquiry.Person == PersonKind.Spoilt ? Spoilt(signature) : signature,
            certificate = people.WithKey(inquiry.Person, key).Certificate,
        });
    }

    /// <summary>Body of POST /inquiries/card.</summary>
    public byte[] CardInquiry(Inquiry inquiry, string ticket) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        ticket,
        medicalInstitutionCode = Institution,
        consents = new
        {
            surgery = inquiry.Medical,
            diagnosis = inquiry.Medical,
            medicines = inquiry.Medicines,
            checkups = inquiry.Checkups,
            highCostLimit = true,
            medicalAid = false,
        },
        consentedAt = Now.ToString("uuuu-MM-dd'T'HH:mm:ss", null),
        prescriptionForm = "not-chosen",
    });

    /// <summary>Body of POST /messages/OQSsiquc01req.</summary>
    public byte[] NumberInquiry(Inquiry inquiry)
    {
        var number = people.Of(inquiry.Person, inquiry.Which).Number;
        return System.Text.Encoding.UTF8.GetBytes(
            $"""
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <XmlMsg><MessageHeader><QualificationConfirmationDate>{Now.ToString("uuuuMMdd", null)}</QualificationConfirmationDate><MedicalInstitutionCode>{Institution}</MedicalInstitutionCode><ArbitraryFileIdentifier>LOAD</ArbitraryFileIdentifier></MessageHeader><MessageBody><QualificationConfirmSearchInfo><InsurerNumber>990010</InsurerNumber><InsuredIdentificationNumber>{(number.Length > 0 ? number : "999999")}</InsuredIdentificationNumber><Birthdate>19800217</Birthdate><LimitApplicationCertificateRelatedConsFlg>1</LimitApplicationCertificateRelatedConsFlg></QualificationConfirmSearchInfo></MessageBody></XmlMsg>
            """);
    }

    private LocalDateTime Now => Desk.LocalTime(Instant.FromDateTimeOffset(time.GetUtcNow()));

    private static byte[] Spoilt(byte[] signature)
    {
        var spoilt = signature.ToArray();
        spoilt[^1] ^= 1;
        return spoilt;
    }
}
