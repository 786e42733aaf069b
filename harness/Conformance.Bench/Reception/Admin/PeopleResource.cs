using Conformance.Authority;

namespace Conformance.Bench.Reception.Admin;

/// <summary>Who is insured.</summary>
internal sealed class PeopleResource(EligibilityCentre centre) : IAdminResource
{
    private readonly Lock _lock = new();

    public string Takes => "GET people, PUT people/{certificateSubject} with a person as fixtures/register has them, DELETE people/{certificateSubject}";

    public AdminReply? Answer(string method, string id, ReadOnlyMemory<byte> body) => (method, id) switch
    {
        ("GET", "") => AdminReply.Done(centre.Register.People.Select(Shown)),
        ("PUT", not "") => Put(id, body),
        ("DELETE", not "") => Delete(id),
        _ => null,
    };

    // As the register has them: without what a reader has no business with.
    private static object Shown(Verification.InsuredRecord person) => new
    {
        person.CertificateSubject, person.Name, person.InsurerNumber, person.InsuredCardSymbol, person.InsuredIdentificationNumber, person.InsuredBranchNumber,
        Birthdate = person.Birthdate.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
    };

    private AdminReply Put(string subject, ReadOnlyMemory<byte> body)
    {
        lock (_lock)
        {
            try
            {
                var isNew = !centre.Register.Has(subject);
                var changed = centre.Register.WithPerson(body, "body", out var certificateSubject);
                if (certificateSubject != subject)
                {
                    return AdminReply.Wrong("this is not the person of the path; write the same subject in both", "$.certificateSubject");
                }

                centre.Register = changed;
                return new(isNew ? 201 : 200, new { certificateSubject });
            }
            catch (FixtureFormatException fault)
            {
                return AdminReply.Wrong(fault);
            }
        }
    }

    private AdminReply Delete(string subject)
    {
        lock (_lock)
        {
            if (!centre.Register.Has(subject))
            {
                return AdminReply.Unknown("nobody has this subject; GET people lists everybody");
            }

            centre.Register = centre.Register.Without(subject);
            return AdminReply.Done(new { certificateSubject = subject });
        }
    }
}
