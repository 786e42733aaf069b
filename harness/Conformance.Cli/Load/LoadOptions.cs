using Conformance.Bench;
using Conformance.Load.Running;

namespace Conformance.Cli.Load;

/// <summary>What 'conformance load' was asked for.</summary>
/// <param name="Profile">Name of a profile, or a file.</param>
/// <param name="Traffic">File of the traffic model; null for the one of the fixtures.</param>
/// <param name="Scale">How much of the country's traffic.</param>
/// <param name="Rate">Arrivals a second where the profile says 1; null for what the scale's busiest hour asks.</param>
/// <param name="AgainstCentre">The simulated centre rather than the verification core.</param>
/// <param name="Target">Somebody's own system; null for none.</param>
/// <param name="Requests">File of what that system is asked; null for what the simulated centre is asked.</param>
/// <param name="RateCeiling">No run may ask for more a second of somebody's own system.</param>
/// <param name="Workers">How many requests may be under way at once; null for what suits the target.</param>
/// <param name="CardShare">The share of inquiries by card; null for what suits the target.</param>
/// <param name="Seed">Of all chance.</param>
/// <param name="Shard">Which part of the run.</param>
/// <param name="FindKnee">Whether to search for the highest rate that keeps the objectives.</param>
/// <param name="NBomberReports">Whether NBomber writes its own reports too.</param>
/// <param name="NBomberFiles">NBomber's own configuration.</param>
/// <param name="Out">Folder for the result.</param>
/// <param name="Fixtures">The folder fixtures.</param>
internal sealed record LoadOptions(
    string Profile,
    string? Traffic,
    string Scale,
    double? Rate,
    bool AgainstCentre,
    Uri? Target,
    string? Requests,
    double RateCeiling,
    int? Workers,
    double? CardShare,
    int Seed,
    Shard Shard,
    bool FindKnee,
    bool NBomberReports,
    NBomberFiles NBomberFiles,
    string Out,
    string Fixtures);
