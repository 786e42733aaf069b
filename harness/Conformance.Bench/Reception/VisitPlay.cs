using Conformance.Bench.Desk;
using Conformance.Bench.Devices;

namespace Conformance.Bench.Reception;

/// <summary>What a person and the staff do at the reader on a visit, up to the last screen before the card is taken.</summary>
internal static class VisitPlay
{
    /// <param name="scene">The desk.</param>
    /// <param name="identity">face, pin or sight, as <see cref="Visit"/> has them.</param>
    public static async Task PlayAsync(Scene scene, string identity)
    {
        if (identity == Visit.Sight)
        {
            await scene.Desk.StaffAsync(StaffDoing.EnterVisualModeAtTerminal).ConfigureAwait(false);
        }

        await scene.Patient.PlaceCardAsync().ConfigureAwait(false);
        switch (identity)
        {
            case Visit.Sight:
                await scene.Patient.ComeToIdentityAsync().ConfigureAwait(false);
                await scene.Desk.StaffAsync(StaffDoing.ConfirmSight).ConfigureAwait(false);
                break;
            case Visit.Pin:
                await scene.Patient.ProveByPinAsync().ConfigureAwait(false);
                break;
            default:
                await scene.Patient.ProveByFaceAsync().ConfigureAwait(false);
                break;
        }

        await GoOnAsync(scene).ConfigureAwait(false);
        await scene.Patient.AnswerConsentAsync().ConfigureAwait(false);
        await GoOnAsync(scene).ConfigureAwait(false);
    }

    // Where a notice stands before what comes next.
    private static Task GoOnAsync(Scene scene) => scene.Desk.Offers("next") ? scene.Patient.TouchAsync("next") : Task.CompletedTask;
}
