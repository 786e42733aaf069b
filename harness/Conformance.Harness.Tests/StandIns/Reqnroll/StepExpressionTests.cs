using Conformance.Harness.Tests.Running;

namespace Conformance.Harness.Tests.StandIns.Reqnroll;

[Collection(SampleRun.Turn)]
public sealed class StepExpressionTests
{
    [Theory]
    [InlineData("an int -12, a float 1.5, a word 三角 and a string \"two words\"", "-12|1.5|三角|two words")]
    [InlineData("an int 0, a float 7, a word x and a string 'single'", "0|7|x|single")]
    [InlineData("anything: at all (really)", "at all (really)")]
    [InlineData("the colour DarkGreen", "DarkGreen")]
    [InlineData("the colour dark green", "DarkGreen")]
    [InlineData("1 apple on a table (ripe)", "1 apples")]
    [InlineData("2 apples on a desk (ripe)", "2 apples")]
    [InlineData("1 pear in a box", "1 by regex")]
    [InlineData("3 pears in a bag", "3 by regex")]
    [InlineData("4 plums", "4 by regex")]
    [InlineData("the day 58 days after new year", "2025-02-28")]
    public async Task A_step_text_gives_its_arguments(string step, string noted)
    {
        var (run, journal) = await SampleRun.OfAsync($"Feature: F\nScenario: S\nGiven {step}\nThen it is judged");

        Assert.Null(run.Error);
        Assert.Equal([noted, "judged", "neighbour leaves"], journal);
    }

    [Theory]
    [InlineData("an int 1.5, a float 1, a word x and a string \"s\"")]
    [InlineData("2 apples on a chair (ripe)")]
    [InlineData("4 plums too many")]
    [InlineData("the colour of money is unknown")]
    public async Task A_step_text_that_does_not_fit_as_a_whole_is_not_run(string step)
    {
        var (run, journal) = await SampleRun.OfAsync($"Feature: F\nScenario: S\nGiven {step}\nThen it is judged");

        Assert.False(run.Passed);
        Assert.DoesNotContain("judged", journal);
    }

    [Fact]
    public async Task Tables_and_texts_are_arguments_too()
    {
        var (run, journal) = await SampleRun.OfAsync(
            "Feature: F\nScenario: S\nGiven a table\n| name | value |\n| a | 1 |\n| b | 2 |\nAnd a text\n\"\"\"\ntwo\nlines\n\"\"\"\nThen it is judged");

        Assert.Null(run.Error);
        Assert.Equal(["a=1;b=2", "two\nlines", "judged", "neighbour leaves"], journal);
    }
}
