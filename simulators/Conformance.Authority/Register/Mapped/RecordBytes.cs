using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>A qualification as bytes, every field of it, in the order of <see cref="InsuredRecord"/>.</summary>
internal static class RecordBytes
{
    public static void Write(InsuredRecord record, RecordWriter to)
    {
        foreach (var text in (string?[])
        [
            record.InsuredCardClassification, record.InsurerNumber, record.InsuredCardSymbol, record.InsuredIdentificationNumber, record.InsuredBranchNumber,
            record.PersonalFamilyClassification, record.InsuredName, record.Name, record.NameKana, record.Sex1, record.Address, record.PostNumber,
            record.InsuredPartialContributionRatio, record.ReasonOfLoss, record.InsurerName,
        ])
        {
            to.Text(text);
        }

        to.Date(record.Birthdate);
        to.Date(record.QualificationDate);
        to.Date(record.DisqualificationDate);
        to.Date(record.InsuredCardExpirationDate);
        to.Date(record.RegisteredOn);
        to.Flag(record.IsAddressWithheld);
        to.Flag(record.IsCardBarred);
        to.Flag(record.IsViewingSuspended);
        to.Optional(record.HighCostLimit, one => ExtraBytes.Write(one, to));
        to.Optional(record.MedicalAid, one => ExtraBytes.Write(one, to));
        to.Optional(record.ElderlyRecipient, one => ExtraBytes.Write(one, to));
        to.List(record.SpecificDiseases, one => ExtraBytes.Write(one, to));
        to.List(record.Tickets, one => ExtraBytes.Write(one, to));
    }

    public static InsuredRecord Read(string certificateSubject, ref RecordReader from) => new()
    {
        CertificateSubject = certificateSubject,
        InsuredCardClassification = from.Required(),
        InsurerNumber = from.Required(),
        InsuredCardSymbol = from.Text(),
        InsuredIdentificationNumber = from.Required(),
        InsuredBranchNumber = from.Text(),
        PersonalFamilyClassification = from.Text(),
        InsuredName = from.Text(),
        Name = from.Required(),
        NameKana = from.Required(),
        Sex1 = from.Required(),
        Address = from.Text(),
        PostNumber = from.Text(),
        InsuredPartialContributionRatio = from.Text(),
        ReasonOfLoss = from.Text(),
        InsurerName = from.Required(),
        Birthdate = from.RequiredDate(),
        QualificationDate = from.RequiredDate(),
        DisqualificationDate = from.Date(),
        InsuredCardExpirationDate = from.Date(),
        RegisteredOn = from.Date(),
        IsAddressWithheld = from.Flag(),
        IsCardBarred = from.Flag(),
        IsViewingSuspended = from.Flag(),
        HighCostLimit = from.Flag() ? ExtraBytes.HighCostLimit(ref from) : null,
        MedicalAid = from.Flag() ? ExtraBytes.MedicalAid(ref from) : null,
        ElderlyRecipient = from.Flag() ? ExtraBytes.ElderlyRecipient(ref from) : null,
        SpecificDiseases = ExtraBytes.SpecificDiseases(ref from),
        Tickets = ExtraBytes.Tickets(ref from),
    };
}
