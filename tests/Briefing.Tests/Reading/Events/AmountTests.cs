namespace Briefing.Tests.Reading.Events;

public sealed class AmountTests
{
    [Theory]
    [InlineData("Acme Corp announces seven store closures in Leeds.", "seven store closures")]
    [InlineData("Acme Corp laid off about a dozen employees.", "about a dozen employees")]
    [InlineData("Acme Corp is laying off another 100 workers, bringing the total to 500.", "another 100 workers")]
    [InlineData("Acme Corp cut its workforce from 35,000 in the early 1970s to 25,000 by the early 1980s.", "from 35,000 in the early 1970s to 25,000")]
    [InlineData("Acme Corp cut its workforce to about 700 from a current 900.", "to about 700 from a current 900")]
    [InlineData("Acme Corp's workforce was cut by 10 pct.", "10 pct")]
    [InlineData("Acme Corp's workforce was cut by 500.", "500")]
    [InlineData("Acme Corp is closing all of its 8,000-plus stores.", "8,000-plus stores")]
    [InlineData("Acme Corp will lay off workers at its Leeds mill. The cuts will affect 1,200 people.", "1,200 people")]
    [InlineData("Acme Corp will cut its workforce by 10%, or about 1,200 jobs.", "10%, or about 1,200 jobs")]
    [InlineData("Acme Corp laid off 300 people, 5% of its staff.", "300 people, 5% of its staff")]
    [InlineData("Acme Corp cut 1,200 jobs (10% of its workforce).", "1,200 jobs (10% of its workforce)")]
    [InlineData("Acme Corp closed 30 stores, 12 of them in Leeds.", "30 stores")]
    [InlineData("Acme Corp closed all of its more than 800 stores.", "more than 800 stores")]
    [InlineData("Acme Corp announced layoffs on Monday. About 500 people will be affected.", "About 500 people")]
    [InlineData("Acme Corp will lay off workers at its Leeds mill. Some 500 jobs will go.", "Some 500 jobs")]
    [InlineData("Acme Corp will lay off workers. The cuts represent about 5% of its staff.", "about 5% of its staff")]
    [InlineData("Acme Corp will lay off workers. The cuts amount to 500 positions.", "500 positions")]
    [InlineData("Acme Corp will cut 200 more jobs.", "200 more jobs")]
    [InlineData("Acme Corp is laying off between 200 and 300 people.", "between 200 and 300 people")]
    [InlineData("Acme Corp will cut one-fifth of its staff.", "one-fifth of its staff")]
    [InlineData("Acme Corp cut its staff by a third.", "a third")]
    [InlineData("Acme Corp closed 40 East and Gulf coast ports.", "40 East and Gulf coast ports")]
    [InlineData("Acme Corp will cut a quarter of its 4,000 employees.", "a quarter of its 4,000 employees")]
    [InlineData("Acme Corp and Bolt Inc each cut 500 jobs.", "500 jobs")]
    [InlineData("Acme Corp has 1,200 stores. It will close 100 of them.", "100 of them")]
    [InlineData("Acme Corp has 1,200 stores. It will close 100.", "100")]
    [InlineData("Acme Corp and Bolt Inc have laid off 500 and 300 workers.", "500 and 300 workers")]
    [InlineData("Acme Corp is closing all its restaurants in Peru. It had said in May that there were 84 locations of Acme Corp in Peru.", "84 locations")]
    [InlineData("All locations of Acme Corp will close in May. The chain operates 536 theaters nationally as well as 46 in Peru.", "536 theaters")]
    [InlineData("Acme Corp will close its stores in Peru. They were losing money. Acme Corp has 39 stores in Peru and 900 in Chile.", "39 stores")]
    [InlineData("Some of the roughly 80 Acme Corp locations lose money. The retailer has refused to close the stores.", "roughly 80 Acme Corp locations")]
    [InlineData("Acme Corp fired contractors by mail on Monday. Temporary staff went on Friday. Together, those workers number nearly 200.", "nearly 200")]
    [InlineData("Acme Corp fired contractors by mail on Monday. Those workers represent 10% of its staff.", "10% of its staff")]
    public void The_figure_is_kept_as_written(string text, string amount) =>
        Assert.Equal(amount, Assert.Single(EventReading.Of(text)).Amount);

    [Theory]
    [InlineData("Acme Corp is closing its unprofitable stores. Acme Corp has 80 stores.")]
    [InlineData("Acme Corp is closing its stores that lose money. Acme Corp has 80 stores.")]
    [InlineData("Acme Corp is closing its stores at airports. Acme Corp has 80 stores.")]
    [InlineData("Acme Corp is closing its restaurants. Acme Corp has 80 stores.")]
    [InlineData("Acme Corp is closing all its stores in Peru. Acme Corp has 80 stores.")]
    [InlineData("Acme Corp is closing all its stores in Peru. Acme Corp has 80 stores in Chile.")]
    [InlineData("Acme Corp is closing all its stores. Bolt Inc has 80 stores.")]
    [InlineData("Acme Corp is closing all its stores. Acme Corp has 80 new stores.")]
    [InlineData("Acme Corp is closing all its stores. Acme Corp has 80 stores, it said. Last year Acme Corp had 30 stores.")]
    [InlineData("Acme Corp is closing the stores. Acme Corp has 80 stores.")]
    [InlineData("Acme Corp fired contractors on Monday. Those days number 200.")]
    public void What_another_sentence_counts_is_an_amount_only_where_it_is_all_of_the_same(string text) =>
        Assert.Null(Assert.Single(EventReading.Of(text)).Amount);

    [Theory]
    [InlineData("Acme Corp opened a 154,000 square-foot office in Leeds.")]
    [InlineData("Acme Corp opened a 51,000-square-foot store in Leeds.")]
    [InlineData("Acme Corp opened a $40 million complex in Leeds.")]
    [InlineData("Acme Corp opened a 15 mln Canadian dlr plant in Leeds.")]
    [InlineData("Acme Corp opened a 500 mln yen plant in Leeds.")]
    [InlineData("Acme Corp opened its 500-plus-acre campus in Leeds.")]
    [InlineData("Acme Corp reopens its pool from 10 a.m. to 1:30 p.m. Friday.")]
    [InlineData("Acme Corp opened its 2019 store in Leeds.")]
    public void The_size_the_price_or_the_year_of_a_thing_is_no_amount(string text) =>
        Assert.Null(Assert.Single(EventReading.Of(text)).Amount);
}
