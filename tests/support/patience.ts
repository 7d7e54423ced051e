jest.setTimeout(60_000); // a first start on a busy machine
