using Conformance.Authority;

namespace Conformance.Bench.Reception.Admin;

/// <summary>What goes wrong at the centre on purpose.</summary>
/// <param name="centre">The centre.</param>
/// <param name="first">What went wrong from the beginning.</param>
internal sealed class DisturbancesResource(EligibilityCentre centre, IReadOnlyList<Disturbance> first) : IAdminResource
{
    private volatile IReadOnlyList<string> _names = [.. first.Select(one => one.Name)];

    public string Takes => "GET disturbances, PUT disturbances with a plan as fixtures/disturbances has them, DELETE disturbances";

    public AdminReply? Answer(string method, string id, ReadOnlyMemory<byte> body) => (method, id) switch
    {
        ("GET", "") => AdminReply.Done(_names),
        ("PUT", "") => Put(body),
        ("DELETE", "") => Disturb([]),
        _ => null,
    };

    private AdminReply Put(ReadOnlyMemory<byte> body)
    {
        try
        {
            return Disturb(DisturbanceFile.Parse(body, "body"));
        }
        catch (FixtureFormatException fault)
        {
            return AdminReply.Wrong(fault);
        }
    }

    private AdminReply Disturb(IReadOnlyList<Disturbance> disturbances)
    {
        centre.Disturb(disturbances);
        _names = [.. disturbances.Select(one => one.Name)];
        return AdminReply.Done(_names);
    }
}
