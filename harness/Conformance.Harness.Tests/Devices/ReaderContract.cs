using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;

namespace Conformance.Harness.Tests.Devices;

/// <summary>What holds of whatever stands in the reader's place on a desk. One class for each of the four ways to a device.</summary>
public abstract class ReaderContract
{
    private protected static string Root { get; } = Repository.Root(AppContext.BaseDirectory);

    private protected static BenchFixtures Fixtures { get; } = new(Path.Combine(Root, "fixtures"));

    private protected static Catalogue Catalogue { get; } = CatalogueFolder.Read(Path.Combine(Root, "features", "requirements"));

    private protected static DeviceProfile ModelA => Fixtures.Reader("model-a", Catalogue.CapabilityIds);

    [Fact]
    public Task It_waits_for_a_card_at_first() => OnDeskAsync((scene, _) =>
    {
        Assert.Equal("idle", scene.Desk.Screen?.Id);
        return Task.CompletedTask;
    });

    [Fact]
    public Task A_card_leads_away_from_there_and_taking_it_leads_back() => OnDeskAsync(async (scene, _) =>
    {
        await scene.Patient.PlaceCardAsync();
        Assert.Equal("method", scene.Desk.Screen?.Id);
        await scene.Desk.TakeCardAsync();
        Assert.Equal("idle", scene.Desk.Screen?.Id);
    });

    [Fact]
    public Task A_button_that_is_not_there_is_touched_in_vain() => OnDeskAsync(async (scene, log) =>
    {
        await scene.Patient.PlaceCardAsync();
        await scene.Desk.TouchAsync("agree-all");
        Assert.Equal("method", scene.Desk.Screen?.Id);
        Assert.False(Assert.IsType<ButtonTouched>(log.Last<ButtonTouched>()?.What).Present);
    });

    [Fact]
    public Task Each_key_fills_a_mark_and_clearing_empties_them() => OnDeskAsync(async (scene, _) =>
    {
        await scene.Patient.PlaceCardAsync();
        await scene.Patient.ChooseAsync("pin");
        Assert.Equal((10, 0), (scene.Desk.Screen?.Pad?.Distinct().Count(), scene.Desk.Screen?.Marks));
        await scene.Patient.TouchRightDigitsAsync();
        Assert.Equal(4, scene.Desk.Screen?.Marks);
        await scene.Desk.TouchAsync("clear");
        Assert.Equal(0, scene.Desk.Screen?.Marks);
    });

    [Fact]
    public Task The_right_PIN_and_consent_leave_one_result_that_the_bench_reads() => OnDeskAsync(async (scene, log) =>
    {
        await scene.Patient.PlaceCardAsync();
        await scene.Patient.ProveByPinAsync();
        await scene.Patient.AnswerConsentAsync();
        Assert.Equal("finished", scene.Desk.Screen?.Id);
        var left = Assert.Single(log.Entries.Select(entry => entry.What).OfType<ResultHandedOver>());
        Assert.Equal("ｶｸｳ ﾀﾛｳ", left.Result["NameKana"]);
    });

    [Fact]
    public Task Staff_switch_to_visual_mode_and_back() => OnDeskAsync(async (scene, log) =>
    {
        await scene.Desk.StaffAsync(StaffDoing.EnterVisualModeAtTerminal);
        Assert.True(Assert.IsType<VisualModeChanged>(log.Last<VisualModeChanged>()?.What).On);
        await scene.Desk.StaffAsync(StaffDoing.LeaveVisualModeAtTerminal);
        Assert.False(Assert.IsType<VisualModeChanged>(log.Last<VisualModeChanged>()?.What).On);
    });

    [Fact]
    public Task Off_and_on_it_waits_for_a_card_again() => OnDeskAsync(async (scene, _) =>
    {
        await scene.Patient.PlaceCardAsync();
        await scene.Desk.TakeCardAsync();
        await scene.Desk.RestartAsync();
        Assert.Equal("idle", scene.Desk.Screen?.Id);
    });

    [Fact]
    public Task What_the_terminal_is_set_to_ask_is_asked_from_the_next_start_on() => OnDeskAsync(
        async (scene, _) =>
        {
            await scene.Desk.SetTerminalAsync("checkups");
            await scene.Patient.PlaceCardAsync();
            await scene.Patient.ProveByPinAsync();
            Assert.Equal("consent-medicines", scene.Desk.Screen?.Id);
            await scene.Desk.TakeCardAsync();
            await scene.Desk.RestartAsync();
            await scene.Patient.PlaceCardAsync();
            await scene.Patient.ProveByPinAsync();
            Assert.Equal("consent-checkups", scene.Desk.Screen?.Id);
        },
        settings: "medicines");

    [Fact]
    public Task A_desk_after_a_desk_knows_nothing_of_the_one_before() => TwiceAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public Task No_order_of_acts_breaks_the_way_to_it(int seed) => OnDeskAsync(async (scene, _) =>
    {
        var random = new Random(seed);
        for (var act = 0; act < 25; act++)
        {
            await ActAsync(scene, random.Next(8));
        }

        Assert.NotNull(scene.Desk.Screen);
    });

    /// <summary>Makes the way to the device, and what opens desks with it.</summary>
    private protected abstract Task<(DeskFactory Desks, IAsyncDisposable Way)> OpenAsync();

    private static Task ActAsync(Scene scene, int act) => act switch
    {
        0 => scene.Desk.PlaceCardAsync("taro"),
        1 => scene.Desk.TakeCardAsync(),
        2 => scene.Desk.TouchAsync("pin"),
        3 => scene.Desk.TouchDigitAsync('0'),
        4 => scene.Desk.ShowFaceAsync(FaceStimulus.Stranger),
        5 => scene.Desk.StaffAsync(StaffDoing.ConfirmSight),
        6 => scene.Desk.TouchAsync("cancel"),
        _ => scene.Desk.RestartAsync(),
    };

    private async Task TwiceAsync()
    {
        var (desks, way) = await OpenAsync();
        await using (way)
        {
            for (var desk = 0; desk < 2; desk++)
            {
                await using var scene = new Scene(desks, new());
                Assert.Equal("idle", scene.Desk.Screen?.Id);
                await scene.Patient.PlaceCardAsync();
                Assert.Equal("method", scene.Desk.Screen?.Id);
            }
        }
    }

    private async Task OnDeskAsync(Func<Scene, ObservationLog, Task> check, string? settings = null)
    {
        var (desks, way) = await OpenAsync();
        await using (way)
        {
            var log = new ObservationLog();
            await using var scene = new Scene(desks, log);
            if (settings is not null)
            {
                scene.Plan.SetTerminal(settings);
            }

            Assert.NotNull(scene.Desk);
            await check(scene, log);
        }
    }
}
